import { describe, expect, it } from "vitest";
import { readCover, readHoliday } from "@/lib/on-call/days";
import {
  onCallControls,
  onCallTyped,
  readOnCall,
  waitControl,
  weekControl,
  weeksShown,
} from "@/lib/on-call/form";
import { addressControl, kindControl, ownTyped, readOwn } from "@/lib/on-call/own";
import { chicago, OLA, person, planOf, ZONE } from "@/lib/on-call/plan-for-tests";
import { USUAL_LADDER } from "@/lib/on-call/schema";

const PEOPLE = ["lee", "kim", "ola"];
const WEEKS = weeksShown(chicago("2026-11-29T12:00"), ZONE);
const typed = (pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(pairs).map(([control, value]) => [control, [value]]));
const faultsOf = (read: object): readonly string[] =>
  "faults" in read && Array.isArray(read.faults) ? read.faults.map(([control]) => control) : [];

describe("the form of who is on call", () => {
  it("shows this week and the next seven", () => {
    expect(WEEKS).toHaveLength(8);
    expect([WEEKS[0], WEEKS[7]]).toEqual(["2026-11-23", "2027-01-11"]);
  });

  it("reads what it shows as what was stored", () => {
    const plan = planOf({
      ...{ weeks: new Map([["2026-11-30", { first: "ola", second: null }]]) },
      backup: { name: "Sam Outside", address: "sam@example.org" },
    });
    const shown = onCallTyped(plan, WEEKS, 3);
    expect(Object.keys(shown).sort()).toEqual(onCallControls(WEEKS).sort());
    const read = readOnCall(shown, WEEKS, PEOPLE);
    expect(read).toMatchObject({
      input: { usual: { first: "lee", second: "kim" }, backup: plan.backup, ladder: USUAL_LADDER },
    });
    expect("input" in read ? read.input.weeks.filter(({ first }) => first !== null) : []).toEqual([
      { monday: "2026-11-30", first: "ola", second: null },
    ]);
  });

  it("is empty where nothing is typed: nobody in particular, no backup, no ladder", () => {
    const none = { second: null, owner: null, backup: null };
    expect(readOnCall({}, WEEKS, PEOPLE)).toMatchObject({
      input: {
        ...{ usual: { first: null, second: null }, backup: null },
        ladder: { now: none, today: none, soon: none, whenFree: none },
      },
    });
  });

  it.each([
    ["somebody who is not there", { first: "nobody" }, ["first"]],
    ["the same twice", { first: "lee", second: "lee" }, ["second"]],
    [
      "the same twice in a week",
      { [weekControl("2026-11-30", "first")]: "lee", [weekControl("2026-11-30", "second")]: "lee" },
      [weekControl("2026-11-30", "second")],
    ],
    ["a backup without an address", { backupName: "Sam" }, ["backupAddress"]],
    ["a backup without a name", { backupAddress: "sam@example.org" }, ["backupName"]],
    ["two backups", { backupName: "Sam", backupAddress: "a@example.org, b@example.org" }, ["backupAddress"]],
    ...["0", "1441", "-1", "1.5", "fifteen", "99999", "1e3"].map(
      (minutes): [string, Record<string, string>, string[]] => [
        `${minutes} minutes`,
        { [waitControl("now", "second")]: minutes },
        [waitControl("now", "second")],
      ],
    ),
  ])("refuses %s", (_, pairs, faults) =>
    expect(faultsOf(readOnCall(typed(pairs), WEEKS, PEOPLE))).toEqual(faults),
  );
});

describe("a day", () => {
  it("of a cover has an end that is not before its begin, and a person", () => {
    const ok = { coverId: "lee", firstDay: "12/24/2026", lastDay: "12/24/2026" };
    expect(readCover(typed(ok), PEOPLE)).toEqual({
      input: { userId: "lee", firstDay: "2026-12-24", lastDay: "2026-12-24" },
    });
    expect(faultsOf(readCover(typed({ ...ok, lastDay: "12/23/2026" }), PEOPLE))).toEqual(["lastDay"]);
    expect(faultsOf(readCover({}, PEOPLE))).toEqual(["coverId", "firstDay", "lastDay"]);
    expect(faultsOf(readCover(typed({ ...ok, coverId: "gone" }), PEOPLE))).toEqual(["coverId"]);
  });

  it("that is not as usual has a name; it is closed unless it is worked on", () => {
    const ok = { holiday: "12/24/2026", holidayName: "Christmas Eve" };
    expect(readHoliday(typed(ok), PEOPLE)).toEqual({
      input: { day: "2026-12-24", name: "Christmas Eve", closed: true, onCallId: null },
    });
    expect(readHoliday(typed({ ...ok, works: "yes", holidayOnCall: "kim" }), PEOPLE)).toMatchObject({
      input: { closed: false, onCallId: "kim" },
    });
    expect(faultsOf(readHoliday(typed({ holidayOnCall: "gone" }), PEOPLE))).toEqual([
      "holiday",
      "holidayName",
      "holidayOnCall",
    ]);
  });
});

describe("how a person is told", () => {
  const own = (pairs: Readonly<Record<string, string>>) => readOwn(typed(pairs), "ola@example.com");

  it("reads what it shows as what was stored", () => {
    const me = person("ola", {
      addresses: [...OLA.addresses, { address: "pager@example.com", kind: "pager" }],
      ...{ detail: "minimal", quiet: { from: "21:00", until: "06:30" } },
    });
    expect(readOwn(ownTyped(me), "ola@example.com")).toEqual({
      input: { addresses: me.addresses.slice(1), detail: "minimal", quiet: me.quiet },
    });
  });

  it("takes several addresses, and leaves out the fields that are empty", () => {
    const read = own({
      ...{ [addressControl(0)]: " ", [addressControl(2)]: " Home@Example.com ", [kindControl(2)]: "" },
      ...{ [addressControl(3)]: "phone@example.com", [kindControl(3)]: "pager", detail: "everything" },
    });
    expect(read).toEqual({
      input: {
        addresses: [
          { address: "home@example.com", kind: "mail" },
          { address: "phone@example.com", kind: "pager" },
        ],
        ...{ detail: null, quiet: null },
      },
    });
  });

  it.each([
    ["what is no address", { [addressControl(1)]: "nobody" }, [addressControl(1)]],
    ["two addresses in one", { [addressControl(0)]: "a@example.com b@example.com" }, [addressControl(0)]],
    [
      "a line of a header",
      { [addressControl(0)]: "a@example.com\r\nBcc: b@example.com" },
      [addressControl(0)],
    ],
    ["the address of the account", { [addressControl(0)]: "OLA@example.com" }, [addressControl(0)]],
    [
      "the same twice",
      { [addressControl(0)]: "a@example.com", [addressControl(1)]: "A@example.com" },
      [addressControl(1)],
    ],
    ["quiet hours without an end", { quietFrom: "9 pm" }, ["quietUntil"]],
    ["quiet hours without a begin", { quietUntil: "6:30 am" }, ["quietFrom"]],
    ["a whole quiet day", { quietFrom: "21:00", quietUntil: "9 pm" }, ["quietUntil"]],
    ["an hour that is none", { quietFrom: "25:00", quietUntil: "24:00" }, ["quietFrom", "quietUntil"]],
  ])("refuses %s", (_, pairs, faults) => expect(faultsOf(own(pairs))).toEqual(faults));
});
