import { expect, it } from "vitest";
import { fixedPart } from "@/lib/jobs/logger";

it.each([
  ["Failed task 7 (sweep, 3.10ms, attempt 1 of 9) with error 'Key (phone)=(555-0100)'", "Failed task 7"],
  ["Worker exited with error: Error: 555-0100", "Worker exited with error"],
  ["Failed to release job '5' after failure '555-0100'", "Failed to release job"],
  ["Failed to reset locked; we'll try again in 5ms", "Failed to reset locked"],
  ["Error with notify listener (trying again in 3ms): 555-0100", "Error with notify listener"],
  ["'555-0100", ""],
])("keeps of %j only what is fixed", (message, kept) => {
  expect(fixedPart(message)).toBe(kept);
});
