import { afterAll, afterEach } from "vitest";
import { VARIABLES } from "@/lib/env";

// Runs in every test file before the file itself is loaded.

// A developer's shell may hold the variables of a real portal. Nothing of it may reach a test.
for (const name of VARIABLES) delete process.env[name];
process.env.APP_SECRET = "an invented secret for tests only, 0123456789";
process.env.LOG_LEVEL = "silent";

// A warning that nobody asked for is a fault that a test walked past. A test that expects one replaces the
// function with vi.spyOn(console, …), and then nothing arrives here.
const unexpected: string[] = [];
const collect = (...words: unknown[]) => void unexpected.push(words.map(String).join(" "));
console.error = collect;
console.warn = collect;

function refuseUnexpected(): void {
  const lines = unexpected.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected console output:\n${lines.join("\n")}`);
}

afterEach(refuseUnexpected);
afterAll(refuseUnexpected);
