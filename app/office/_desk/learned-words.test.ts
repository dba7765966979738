import { expect, it } from "vitest";
import { differing, learnedWords, readLearned } from "@/app/office/_desk/learned-words";
import { LEARNED } from "@/lib/leads/learned";

it("asks in the words of the question list, and offers its answers and no other", () => {
  expect(LEARNED.map((key) => learnedWords(key).label)).toEqual([
    "Is the person in jail now?",
    "Has the person seen a judge since the arrest?",
    "Did police have a warrant?",
  ]);
  const values = LEARNED.map((key) =>
    learnedWords(key)
      .options.map(({ value }) => value)
      .join(),
  );
  expect(values).toEqual(["yes,no,unknown", "yes,no,unknown", "warrant,noWarrant,unknown"]);
});

it("reads what was chosen, takes an empty one as nothing learned, and refuses what is no answer", () => {
  expect(readLearned({ custody: ["no"], seenJudge: [""], version: ["3"] })).toEqual({
    learned: { custody: "no" },
  });
  expect(readLearned({})).toEqual({ learned: {} });
  expect(readLearned({ custody: ["maybe"], seenJudge: ["yes"], arrestBasis: ["yes"] })).toMatchObject({
    faults: [
      ["custody", expect.any(String)],
      ["arrestBasis", expect.any(String)],
    ],
  });
});

it("sets both values beside each other only where they differ", () => {
  expect(differing({ custody: "yes", seenJudge: "no" }, { custody: "yes", seenJudge: "yes" })).toEqual([
    ["Has seen a judge", "No", "Yes"],
  ]);
  expect(differing({ custody: "yes" }, { arrestBasis: "warrant" })).toEqual([
    ["Warrant", "not answered", learnedWords("arrestBasis").options[0]?.label],
  ]);
});
