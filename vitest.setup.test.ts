import { expect, test, vi } from "vitest";
import { env } from "@/lib/env";

// What vitest.setup.ts promises to every test file. A test marked as failing passes when it fails.

test.fails("a test that writes an error to the console fails", () => {
  console.error("nobody expected this");
});

test.fails("so does one that writes a warning", () => {
  console.warn("nobody expected this");
});

test.fails("and one that does so after its last line, before its end", async () => {
  queueMicrotask(() => console.error("late"));
  await Promise.resolve();
});

test("a test that expects the output says so", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  console.error("expected");
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});

test("a file without a database has no address of one", () => {
  expect(env().DATABASE_URL).toBeUndefined();
});
