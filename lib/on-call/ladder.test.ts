import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepOf, walk } from "@/lib/on-call/ladder";
import type { Urgency } from "@/lib/on-call/paging";
import { NIGHT } from "@/lib/on-call/paging";
import {
  COURT_BEFORE_NOON,
  CUSTODY,
  chicago,
  MAY_WAIT,
  OLA,
  person,
  planOf,
  TODAY,
  wall,
  ZONE,
} from "@/lib/on-call/plan-for-tests";
import type { Plan } from "@/lib/on-call/roster";
import { USUAL_LADDER } from "@/lib/on-call/schema";
import { windowAt } from "@/lib/on-call/window";
import { LANES } from "@/lib/triage/terms";

const backup = { name: "Sam Outside", address: "sam@example.org" };
/** A practice of one. */
const solo = (changes: Partial<Plan> = {}) =>
  planOf({ people: [OLA], usual: { first: "ola", second: null }, ...changes });

/** Everything that happens, a line for each telling: `02:15 second kim@example.com`. */
function told(plan: Plan, urgency: Urgency, from: string): string[] {
  return walk(plan, urgency, chicago(from)).map(({ at, recipients }) => {
    const who = recipients.map(({ standing, address, detail, heldUntil }) => {
      const held = heldUntil === null ? "" : ` held ${wall(heldUntil).slice(5)}`;
      return `${standing} ${address.split("@")[0]}${detail === "minimal" ? " minimal" : ""}${held}`;
    });
    return `${wall(at).slice(5)} ${who.join(", ")}`;
  });
}

describe("the ladder", () => {
  it("goes from the first to the second to the owner, a quarter of an hour each", () => {
    expect(told(planOf(), CUSTODY, "2026-12-01T02:00")).toEqual([
      "12-01T02:00 first lee",
      "12-01T02:15 second kim",
      "12-01T02:30 owner ola",
    ]);
  });

  it("ends with the backup outside, who gets no more than the minimum", () => {
    expect(told(planOf({ backup }), CUSTODY, "2026-12-01T02:00").at(-1)).toBe(
      "12-01T02:45 backup sam minimal",
    );
  });

  it("leaves out who was told already", () => {
    const owned = planOf({ usual: { first: "lee", second: "ola" } });
    expect(told(owned, CUSTODY, "2026-12-01T02:00")).toEqual([
      "12-01T02:00 first lee",
      "12-01T02:15 second ola",
    ]);
  });

  it("goes to the owner without a second", () => {
    const alone = planOf({ usual: { first: "lee", second: null } });
    expect(told(alone, CUSTODY, "2026-12-01T02:00")).toEqual([
      "12-01T02:00 first lee",
      "12-01T02:15 owner ola",
    ]);
  });

  it("of a solo is the same person at the next address, and then the backup", () => {
    const addresses = ["ola", "phone", "home"].map((name) => ({
      address: `${name}@example.com`,
      kind: "mail" as const,
    }));
    const people = [{ ...OLA, addresses }];
    expect(told(solo({ people, backup }), CUSTODY, "2026-12-01T02:00")).toEqual([
      "12-01T02:00 first ola, first phone, first home",
      "12-01T02:15 again phone",
      "12-01T02:30 backup sam minimal",
    ]);
    expect(told(solo(), CUSTODY, "2026-12-01T02:00")).toEqual([
      "12-01T02:00 first ola",
      "12-01T02:15 again ola",
    ]);
  });

  it("of a practice where nobody was named tells everybody, and then everybody again", () => {
    expect(told(planOf({ usual: { first: null, second: null } }), TODAY, "2026-12-01T10:00")).toEqual([
      "12-01T10:00 first ola, first lee, first kim",
      "12-01T11:00 again ola, again lee, again kim",
    ]);
  });

  it("waits for the morning with what may, and does not go on in the night", () => {
    expect(told(planOf(), MAY_WAIT, "2026-12-01T02:00")).toEqual([
      "12-01T06:30 first lee",
      "12-01T06:45 second kim",
      "12-01T07:00 owner ola",
    ]);
    expect(told(planOf(), MAY_WAIT, "2026-12-01T20:50")).toEqual([
      "12-01T20:50 first lee",
      "12-02T06:30 second kim",
      "12-02T06:45 owner ola",
    ]);
    expect(told(planOf(), TODAY, "2026-12-01T22:00")).toEqual([
      "12-01T22:00 first lee",
      "12-02T06:30 second kim",
      "12-02T07:30 owner ola",
    ]);
  });

  it.each([
    ["forward", "2027-03-14T01:50", ["03-14T01:50", "03-14T03:05", "03-14T03:20"]],
    ["back", "2026-11-01T01:50", ["11-01T01:50", "11-01T01:05", "11-01T01:20"]],
  ])("waits real minutes when the clocks go %s", (_, from, times) => {
    expect(told(planOf(), CUSTODY, from).map((line) => line.slice(0, 11))).toEqual(times);
  });

  it("follows whoever is on call when the step is due, not when it began", () => {
    const weeks = new Map([["2026-11-30", { first: "ola", second: "lee" }]]);
    expect(told(planOf({ weeks }), CUSTODY, "2026-11-30T07:50")).toEqual([
      "11-30T07:50 first lee",
      "11-30T08:05 second lee",
    ]);
  });

  it("holds a mail for quiet hours, and goes on to the next one meanwhile", () => {
    const lee = person("lee", { quiet: { from: "22:00", until: "07:00" } });
    const plan = planOf({ people: [OLA, lee, person("kim")] });
    expect(told(plan, COURT_BEFORE_NOON, "2026-12-01T02:00").slice(0, 2)).toEqual([
      "12-01T02:00 first lee held 12-01T07:00",
      "12-01T02:15 second kim",
    ]);
    expect(told(plan, CUSTODY, "2026-12-01T02:00")[0]).toBe("12-01T02:00 first lee");
  });

  it("says as little as the practice, the person or the pager wants", () => {
    const pager = { address: "pager@example.com", kind: "pager" as const };
    const lee = person("lee", { addresses: [{ address: "lee@example.com", kind: "mail" }, pager] });
    const people = [OLA, lee];
    expect(told(planOf({ people }), CUSTODY, "2026-12-01T02:00")[0]).toBe(
      "12-01T02:00 first lee, first pager minimal",
    );
    expect(told(planOf({ people, detail: "minimal" }), CUSTODY, "2026-12-01T02:00")[0]).toContain(
      "lee minimal",
    );
    const shy = planOf({ people: [OLA, person("lee", { detail: "minimal" })] });
    expect(told(shy, CUSTODY, "2026-12-01T02:00")[0]).toContain("lee minimal");
    const open = planOf({ people: [OLA, person("lee", { detail: "summary" })], detail: "minimal" });
    expect(told(open, CUSTODY, "2026-12-01T02:00")[0]).toContain("lee minimal");
  });

  it("leaves out a rung whose time is empty, and climbs none in a lane without times", () => {
    const ladder = { ...USUAL_LADDER, now: { second: null, owner: 5, backup: null } };
    expect(told(planOf({ ladder, backup }), CUSTODY, "2026-12-01T02:00")).toEqual([
      "12-01T02:00 first lee",
      "12-01T02:05 owner ola",
    ]);
    expect(told(planOf(), { ...TODAY, lane: "soon" }, "2026-12-01T10:00")).toEqual(["12-01T10:00 first lee"]);
  });

  it("tells nobody where there is nobody", () => {
    expect(told(planOf({ people: [] }), CUSTODY, "2026-12-01T02:00")).toEqual([]);
  });

  it("sends one mail to an address that two people share", () => {
    const shared = (id: string) => person(id, { addresses: [{ address: "Desk@example.com", kind: "mail" }] });
    const plan = planOf({ people: [shared("a"), shared("b")], usual: { first: null, second: null } });
    expect(told(plan, TODAY, "2026-12-01T10:00")[0]).toBe("12-01T10:00 first Desk");
  });
});

describe("whoever it is and whenever it comes", () => {
  const window = fc.record({
    from: fc.constantFrom("20:00", "22:30", "00:00", "12:00"),
    until: fc.constantFrom("06:00", "07:30", "01:30", "02:30"),
  });
  const people = fc
    .array(
      fc.record({
        isOwner: fc.boolean(),
        quiet: fc.option(window),
        addresses: fc.integer({ min: 1, max: 4 }),
        pagers: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) =>
      list.map(({ isOwner, quiet, addresses, pagers }, at) =>
        person(`p${at}`, {
          ...{ isOwner, quiet },
          addresses: Array.from({ length: addresses }, (_, nth) => ({
            address: `p${at}.${nth}@example.com`,
            kind: nth > 0 && pagers ? ("pager" as const) : ("mail" as const),
          })),
        }),
      ),
    );
  const id = fc.constantFrom(null, "p0", "p1", "p2", "gone");
  const minutes = fc.option(fc.integer({ min: 1, max: 1440 }));
  const waits = fc.record({ second: minutes, owner: minutes, backup: minutes });
  const plans = fc
    .record({
      people,
      usual: fc.record({ first: id, second: id }),
      ladder: fc.record({ now: waits, today: waits, soon: waits, whenFree: waits }),
      backup: fc.option(fc.constant(backup)),
      detail: fc.constantFrom("summary" as const, "minimal" as const),
    })
    .map((changes) => planOf(changes));
  const urgencies = fc.record({
    lane: fc.constantFrom(...LANES),
    pagesAtNight: fc.boolean(),
    rules: fc.subarray(["T01", "T03", "T08", "T10", "T22"]),
  });
  // Around both nights on which the clocks change, and an ordinary week.
  const instants = fc
    .tuple(
      fc.constantFrom("2026-10-31T12:00", "2027-03-13T12:00", "2026-12-01T00:00"),
      fc.integer({ min: 0, max: 48 * 60 }),
    )
    .map(([from, minute]) => new Date(chicago(from).getTime() + minute * 60_000));

  const holds = (check: (plan: Plan, urgency: Urgency, from: Date) => void) =>
    fc.assert(fc.property(plans, urgencies, instants, check), { numRuns: 400 });

  it("somebody is told, nobody before the time, and in four steps at most", () => {
    holds((plan, urgency, from) => {
      const steps = walk(plan, urgency, from);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(4);
      for (const [nth, { at }] of steps.entries()) {
        expect(at.getTime()).toBeGreaterThanOrEqual((steps[nth - 1]?.at ?? from).getTime());
      }
    });
  });

  it("nobody is woken by what may wait", () => {
    holds((plan, urgency, from) => {
      for (const [nth, { at }] of walk(plan, urgency, from).entries()) {
        const isPage = urgency.lane === "now" || nth > 0;
        const isHeldBack = isPage && !(urgency.lane === "now" && urgency.pagesAtNight);
        if (isHeldBack) expect(windowAt(at, NIGHT, ZONE)).toBeNull();
      }
    });
  });

  it("custody rings at every address of the one who is on call at once, whatever is quiet", () => {
    holds((plan, urgency, from) => {
      if (!urgency.rules.some((rule) => rule === "T01" || rule === "T08")) return;
      const [first] = walk(plan, { ...urgency, lane: "now", pagesAtNight: true }, from);
      expect(first?.at).toEqual(from);
      expect(first?.recipients.every(({ heldUntil }) => heldUntil === null)).toBe(true);
      const [lead] = plan.people.filter(({ id: each }) => each === first?.recipients[0]?.userId);
      const theirs = first?.recipients.filter(({ userId }) => userId === lead?.id);
      expect(theirs?.map(({ address }) => address)).toEqual(lead?.addresses.map(({ address }) => address));
    });
  });

  it("somebody outside comes last, once, and learns no more than the minimum; a pager neither", () => {
    holds((plan, urgency, from) => {
      const steps = walk(plan, urgency, from);
      const outside = steps.flatMap(({ recipients }) => recipients.filter(({ userId }) => userId === null));
      expect(outside.length).toBeLessThanOrEqual(1);
      expect(outside.every(({ detail }) => detail === "minimal")).toBe(true);
      if (outside.length === 1) expect(steps.at(-1)?.recipients).toEqual(outside);
      const pagers = plan.people.flatMap(({ addresses }) => addresses.filter(({ kind }) => kind === "pager"));
      for (const { address, detail } of steps.flatMap(({ recipients }) => recipients)) {
        if (pagers.some((each) => each.address === address))
          expect([urgency.lane, detail]).toEqual(["now", "minimal"]);
      }
    });
  });

  it("what is announced as next is what happens next", () => {
    holds((plan, urgency, from) => {
      let place = { rung: 0, told: 0 };
      let at = from;
      for (let turn = 0; turn < 10; turn += 1) {
        const step = stepOf(plan, urgency, place, at);
        if (step.kind === "over") return;
        if (step.kind === "wait") {
          at = step.until;
          continue;
        }
        if (step.next === null) return;
        const after = stepOf(plan, urgency, { rung: step.next.rung, told: place.told + 1 }, step.next.at);
        if (after.kind !== "tell") throw new Error("What was announced does not happen.");
        expect([...new Set(after.recipients.map(({ name }) => name))]).toEqual(step.next.names);
        place = { rung: step.next.rung, told: place.told + 1 };
        at = step.next.at;
      }
      throw new Error("The ladder does not end.");
    });
  });
});
