import { describe, expect, it } from "vitest";
import { jobWords, REASON_WORDS, waitWords } from "@/app/office/_desk/health-words";

it.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [119, "119 seconds"],
  [120, "2 minutes"],
  [7_199, "119 minutes"],
  [7_200, "2 hours"],
])("says %i seconds as people do", (seconds, words) => expect(waitWords(seconds)).toBe(words));

it("says what a job does, and the name of one that it does not know", () => {
  expect(jobWords("mail.send")).toBe("sending a mail");
  for (const unknown of ["constructor", "of.tomorrow"]) expect(jobWords(unknown)).toBe(unknown);
});

describe.each(Object.entries(REASON_WORDS))("%s", (_, { what, todo }) => {
  it("says in whole sentences what it means and what to do", () => {
    for (const words of [what, todo]) expect(words).toMatch(/^[A-Z].{10,}\.$/u);
    expect(todo).not.toBe(what);
  });
});
