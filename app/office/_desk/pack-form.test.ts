import { describe, expect, it } from "vitest";
import { readReview, seenValue, typedReview } from "@/app/office/_desk/pack-form";

const SEEN = { key: "guidance/no-contact es", hash: "a".repeat(64), number: 2 };
const GOOD = {
  lawyer: "Pat Invented",
  barNumber: "ASB-0000",
  "on[month]": "nov",
  "on[day]": "20",
  "on[year]": "2026",
};

function read(changes: Readonly<Record<string, string>> = {}, subjects = [seenValue(SEEN)]) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...GOOD, ...changes })) form.append(name, value);
  for (const subject of subjects) form.append("subject", subject);
  const typed = typedReview(form);
  return typed === null ? null : readReview(typed, "2026-11-22");
}

describe("a review as it is typed", () => {
  it("says what was read, by whom and when", () => {
    expect(read()).toEqual({
      ok: true,
      seen: [SEEN],
      signature: { lawyer: "Pat Invented", barNumber: "ASB-0000", on: "2026-11-20" },
    });
  });

  it.each([
    [{ lawyer: "" }, "lawyer"],
    [{ lawyer: "a\u0000b" }, "lawyer"],
    [{ barNumber: "" }, "barNumber"],
    [{ "on[day]": "" }, "on[day]"],
    [{ "on[month]": "2", "on[day]": "30" }, "on[month]"],
    [{ "on[day]": "23" }, "on[month]"],
  ])("points at what is wrong with %j", (changes, control) => {
    expect(read(changes)).toMatchObject({ ok: false, faults: [[control, expect.stringMatching(/\.$/u)]] });
  });

  it("asks what was read when nothing is ticked, before anything else", () => {
    expect(read({ lawyer: "" }, [])).toMatchObject({
      faults: [
        ["subject", expect.anything()],
        ["lawyer", expect.anything()],
      ],
    });
  });

  it.each([[["numbers"]], [[`${seenValue(SEEN)}x`]], [Array.from({ length: 501 }, () => seenValue(SEEN))]])(
    "refuses what no page of ours sends",
    (subjects) => {
      expect(read({}, subjects)).toBeNull();
    },
  );
});
