import { expect, it } from "vitest";
import { courtWords, readCourt, typedOfCourt } from "@/app/office/_desk/court-words";

const answers = (value: string | null, certainty = "exact") => ({
  answers: { nextCourtAt: { value, certainty }, courtName: "Shelby County", nextCourtSource: "paper" },
});

it.each(["2026-12-01", "2026-12-01T09:00", "2026-12-11T00:05", "2026-02-09T12:00", "2026-02-09T13:30"])(
  "reads %s again as it was shown, so that nothing moves by looking",
  (wall) => {
    expect(readCourt(typedOfCourt(answers(wall)))).toEqual({
      court: { wall, name: "Shelby County", source: null },
    });
  },
);

it("needs a day, unless the other button says that there is none", () => {
  const typed = { "nextCourtAt[month]": ["2"], "nextCourtAt[day]": ["30"], "nextCourtAt[year]": ["2027"] };
  expect(readCourt(typed)).toMatchObject({
    faults: [[expect.stringMatching(/^nextCourtAt/u), expect.any(String)]],
  });
  expect(readCourt({})).toMatchObject({
    faults: [[expect.stringMatching(/^nextCourtAt/u), expect.any(String)]],
  });
  expect(readCourt({ ...typed, act: ["withdraw"] })).toEqual({
    court: { wall: null, name: null, source: null },
  });
});

it("refuses a court that is no name, and takes no source that it does not know", () => {
  const day = { "nextCourtAt[month]": ["dec"], "nextCourtAt[day]": ["1"], "nextCourtAt[year]": ["2026"] };
  expect(readCourt({ ...day, courtName: ["x"] })).toMatchObject({
    faults: [["courtName", expect.any(String)]],
  });
  expect(readCourt({ ...day, courtName: ["y".repeat(101)] })).toHaveProperty("faults");
  expect(readCourt({ ...day, nextCourtSource: ["dream"] })).toEqual({
    court: { wall: "2026-12-01", name: null, source: null },
  });
});

it("says in one line when and where", () => {
  expect(courtWords({ wall: "2026-12-01T09:00", name: "Shelby County", source: null })).toBe(
    "Tue, Dec 1, 2026, 9:00 AM, Shelby County",
  );
  expect(courtWords({ wall: "2026-12-01", name: null, source: null, isSure: false })).toBe(
    "about Tue, Dec 1, 2026",
  );
  expect(courtWords({ wall: null, name: "unknown", source: null })).toBe("no date known");
});
