import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { ANSWERS, openPractice } from "@/lib/intake/intake-for-tests";
import { sentBy } from "@/lib/intake/sent";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake } from "@/lib/intake/submit";

const KEY = "an invented key of a draft";
const SITUATION = situationOf({ form: "intake", door: "family", language: "en" });

let reference: string;

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
  const sent = { scope: "draft", key: KEY, answers: ANSWERS, situation: SITUATION, notices: null } as const;
  const submitted = await submitIntake(sent);
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  reference = submitted.reference;
});
afterEach(() => vi.useRealTimers());

it("says what was sent to the browser that sent it", async () => {
  expect(await sentBy(KEY, reference)).toMatchObject({ reference, family: true, court: "2030-12-24T09:00" });
});

it("says nothing to anybody else, for another reference, and after half an hour", async () => {
  expect(await sentBy(undefined, reference)).toBeNull();
  expect(await sentBy("another key", reference)).toBeNull();
  expect(await sentBy(KEY, "2222-2222")).toBeNull();
  vi.useFakeTimers({ now: Date.now() + 30 * 60_000 + 1_000, toFake: ["Date"] });
  expect(await sentBy(KEY, reference)).toBeNull();
});

it.each([
  ["2020-01-02T09:00", "exact"],
  ["2030-12-24", "about"],
  [null, "missed"],
])("reminds of no court on %s, %s", async (nextCourtAt, nextCourtAtCertainty) => {
  await database().lead.updateMany({ data: { nextCourtAt, nextCourtAtCertainty } });
  expect(await sentBy(KEY, reference)).toMatchObject({ court: null });
});
