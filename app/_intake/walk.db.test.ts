import fc from "fast-check";
import { beforeAll, expect, it, vi } from "vitest";
import { postPage } from "@/app/_intake/post-page";
import { visit } from "@/app/_intake/visit";
import { database } from "@/lib/db/client";
import { BRANCHES, type Branch, planOf } from "@/lib/intake/branches-for-tests";
import { openDraft } from "@/lib/intake/draft";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { pairsOf } from "@/lib/intake/journey-for-tests";
import {
  continued,
  type Door,
  type Given,
  openIn,
  pagesOf,
  saidBy,
  storedBy,
} from "@/lib/intake/model-for-tests";
import { storedKeysOf } from "@/lib/intake/stored-for-tests";

// A browser and its cookie before the real handlers and a real database: pages continued in any order, from two tabs,
// in two languages, twice at once, and looked at again; in the end it is sent, several times. Each step is compared
// with the small model. A failure prints its seed and the shortest walk that shows it.

const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
  }),
}));
// Only words: of the promise, and of the page that tells of two tabs, which is known by its status.
vi.mock("next-intl/server", () => ({
  getTranslations: async () => Object.assign((key: string) => key, { markup: (key: string) => key }),
}));
vi.mock("@/lib/clock", () => ({ now: () => new Date("2026-12-01T16:00:00Z") }));

beforeAll(openPractice);

/** What somebody does. A page is the open one, or another of the way, counted from its start. */
type Act =
  | {
      readonly does: "continue";
      readonly at: "open" | number;
      readonly branch: Branch;
      readonly leaves: string | null;
      /** From a tab that was opened at the last act, or long before; without a version the later one wins. */
      readonly tab: "fresh" | "old" | "unversioned";
      readonly times: 1 | 2;
    }
  | { readonly does: "switch"; readonly at: "open" | number; readonly branch: Branch }
  | { readonly does: "look"; readonly at: "open" | number };

const AT = fc.oneof(
  { weight: 4, arbitrary: fc.constant("open" as const) },
  { weight: 3, arbitrary: fc.nat(12) },
);
/** No way out: those are walked by themselves. */
const BRANCH = fc.record({ ...BRANCHES, placeState: fc.constantFrom("AL", "unknown") });

const WALKS = BRANCH.chain((usual) => {
  const branch = fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: BRANCH });
  const act: fc.Arbitrary<Act> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        ...{ does: fc.constant("continue" as const), at: AT, branch },
        leaves: fc.option(fc.constantFrom("submitterName", "hasLawyer", "stage"), { freq: 8 }),
        tab: fc.constantFrom("fresh" as const, "old" as const, "unversioned" as const),
        times: fc.constantFrom(1 as const, 2 as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("switch" as const), at: AT, branch }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("look" as const), at: AT }) },
  );
  return fc.record({
    usual: fc.constant(usual),
    door: fc.constantFrom<Door>("accused", "family", null),
    acts: fc.array(act, { minLength: 2, maxLength: 12 }),
  });
});

const GUARDIAN = { guardianName: "Alex Sample", guardianPhone: "205-555-0143" };

let people = 0;

/** One person at one browser, and what the model says about them. */
class Walk {
  private given: Given = {};
  private acknowledged = false;
  private locale: "en" | "es" = "en";
  /** Of the draft; 0 before there is one. */
  private version = 0;
  /** What each page was saved with, and by which version. */
  private readonly saved = new Map<string, { readonly version: number; readonly typed: string }>();
  /** Each person comes from elsewhere, so that nobody has to wait. */
  private readonly network = `10.0.${people >> 8}.${people & 255}`;

  constructor(private readonly door: Door) {
    jar.clear();
    people += 1;
  }

  async act(act: Act): Promise<void> {
    const page = this.pageAt(act.at);
    if (act.does === "look") return this.look(page);
    if (act.does === "switch") return this.switchLanguage(page, act.branch);
    // Two first posts at once are two drafts, of which the browser keeps one; everything after is about one draft.
    const times = this.version === 0 ? 1 : act.times;
    const before = act.tab === "fresh" ? this.version : Math.max(this.version - 3, 0);
    await this.continue(page, act, act.tab === "unversioned" ? null : before, times);
  }

  /** Continues whatever is open until it is sent, by four presses at once; gives the reference. */
  async finish(usual: Branch): Promise<string> {
    // With a phone: an address alone is not enough where somebody has changed to "in jail" on the way.
    const branch = { ...usual, email: false };
    const steady = { does: "continue", at: "open", branch, leaves: null, tab: "fresh", times: 1 } as const;
    for (let page = this.pageAt("open"); !this.isLast(page); page = this.pageAt("open"))
      await this.act(steady);
    const last = this.pageAt("open");
    const pairs = this.pairs(branch, null);
    if (last !== "check") this.given = continued(this.given, last, this.said(branch, null), this.door).given;
    const to = await Promise.all([1, 2, 3, 4].map(async () => this.post(last, pairs)));
    const [first = ""] = to.map(({ address }) => address);
    expect(new Set(to.map(({ address }) => address)).size).toBe(1);
    expect(first).toMatch(this.locale === "en" ? /^\/intake\/sent\// : /^\/es\/intake\/sent\//);
    return first.split("/").at(-1) ?? "";
  }

  /** What must be stored, by key of the question list. */
  expected(): string[] {
    const { given, door } = this;
    const follows = [
      ...((door ?? given.role) === "accused" ? ["accusedName"] : []),
      ...(storedBy(given, door).includes("jail") && given.jail === "Mobile Metro Jail"
        ? ["placeCounty"]
        : []),
    ];
    return [...new Set([...storedBy(given, door), ...follows])].sort();
  }

  /** What was sent is found again from everywhere, and nothing can be typed into it any more. */
  async stays(reference: string, branch: Branch): Promise<void> {
    const at = `${this.locale === "es" ? "/es" : ""}/intake/sent/${reference}`;
    expect((await this.post("you", this.pairs(branch, null))).address).toBe(at);
    expect(await visit(this.locale, "intake", "you", undefined)).toEqual({ kind: "elsewhere", to: at });
    expect(await openDraft(jar.get("fc_draft"))).toBeNull();
  }

  private pageAt(at: "open" | number): string {
    const { given, door, acknowledged } = this;
    const pages = pagesOf(given, door).map(({ page }) => page);
    // Without a draft only its first page begins one; the rest is told elsewhere.
    if (this.version === 0) return pages[0] ?? "";
    const open = openIn(given, door, acknowledged) ?? pages.at(-1) ?? "";
    return at === "open" ? open : (pages[at] ?? open);
  }

  private isLast(page: string): boolean {
    return pagesOf(this.given, this.door).at(-1)?.page === page;
  }

  private mayOpen(page: string): boolean {
    const pages = pagesOf(this.given, this.door).map((each) => each.page);
    return pages.indexOf(page) <= pages.indexOf(this.pageAt("open"));
  }

  private async continue(
    page: string,
    { branch, leaves }: { readonly branch: Branch; readonly leaves: string | null },
    basedOn: number | null,
    times: 1 | 2,
  ): Promise<void> {
    // The last press belongs to the end of the walk.
    if (page === "check" || page === "case") return this.look(page);
    const pairs = this.pairs(branch, leaves);
    const typed = JSON.stringify(pairs);
    const before = this.saved.get(page);
    const stale =
      basedOn !== null && before !== undefined && before.version > basedOn && before.typed !== typed;
    const mayOpen = this.mayOpen(page);
    const posts = Array.from({ length: times }, () => this.post(page, pairs, basedOn));
    const answers = await Promise.all(posts);
    if (mayOpen && stale && page !== "notices") {
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 409));
      return this.compare();
    }
    const next = mayOpen ? this.taken(page, branch, leaves, typed, times) : this.pageAt("open");
    for (const { address } of answers) expect(address).toBe(this.address(next));
    await this.compare();
  }

  /** Notes in the model what was accepted or refused; gives the page that follows. */
  private taken(page: string, branch: Branch, leaves: string | null, typed: string, times: number): string {
    this.version = Math.max(this.version, 1) + times;
    const pagesAfter = () => pagesOf(this.given, this.door).map((each) => each.page);
    const following = () => pagesAfter()[pagesAfter().indexOf(page) + 1] ?? "";
    if (page === "notices") {
      this.acknowledged = true;
      return following();
    }
    this.saved.set(page, { version: this.version, typed });
    const { given, accepted } = continued(this.given, page, this.said(branch, leaves), this.door);
    this.given = given;
    return accepted ? following() : page;
  }

  private async look(page: string): Promise<void> {
    const seen = await visit(this.locale, "intake", page, this.door ?? undefined);
    if (this.mayOpen(page)) expect(seen.kind).toBe("page");
    else expect(seen).toEqual({ kind: "elsewhere", to: this.address(this.pageAt("open")) });
  }

  private async switchLanguage(page: string, branch: Branch): Promise<void> {
    if (this.version === 0) return;
    const pairs = this.pairs(branch, null);
    const mayOpen = this.mayOpen(page);
    const { address } = await this.post(page, [...pairs, ["switch", "1"]]);
    if (!mayOpen) return expect(address).toBe(this.address(this.pageAt("open")));
    if (page !== "notices" && page !== "check") {
      this.version += 1;
      this.saved.set(page, { version: this.version, typed: JSON.stringify(pairs) });
      // What was typed is kept; it counts again once somebody presses Continue.
      this.given = continued(this.given, page, {}, this.door).given;
    }
    this.locale = this.locale === "en" ? "es" : "en";
    expect(address).toBe(this.address(page));
    await this.compare();
  }

  private async compare(): Promise<void> {
    const draft = await openDraft(jar.get("fc_draft"));
    expect(draft?.version).toBe(this.version);
    for (const [page, { version }] of this.saved) expect(draft?.pages[page]?.version, page).toBe(version);
    await this.look(this.pageAt("open"));
  }

  private address(page: string): string {
    return `${this.locale === "es" ? "/es" : ""}/intake/${page}`;
  }

  private pairs(branch: Branch, leaves: string | null): (readonly [string, string])[] {
    const role = this.door ?? branch.role;
    const left = leaves === null ? {} : { [leaves]: undefined };
    return pairsOf({ ...planOf(branch), ...GUARDIAN, role, ...left });
  }

  private said(branch: Branch, leaves: string | null): Given {
    const { [leaves ?? ""]: _, ...said } = saidBy(branch);
    return said;
  }

  /** Posts as the browser would; the address comes without what stands behind the # of it. */
  private async post(
    page: string,
    pairs: readonly (readonly [string, string])[],
    basedOn: number | null = null,
  ): Promise<{ readonly status: number; readonly address: string }> {
    const body = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
    if (basedOn !== null) body.set("version", String(basedOn));
    const headers = { "x-first-call-address": this.network };
    const request = new Request("http://localhost:3000/intake", { method: "POST", headers, body });
    const answer = await postPage(request, { locale: this.locale, form: "intake", page });
    if (![303, 409].includes(answer.status)) throw new Error(`${answer.status}: ${await answer.text()}`);
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      jar.set(name, value);
    }
    return { status: answer.status, address: (answer.headers.get("location") ?? "").split(/[?#]/)[0] ?? "" };
  }
}

it("loses nothing that was continued, skips nothing, and sends what can be reached, once", async () => {
  await fc.assert(
    fc.asyncProperty(WALKS, async ({ usual, door, acts }) => {
      const before = await database().lead.count();
      const walk = new Walk(door);
      for (const act of acts) await walk.act(act);
      const reference = await walk.finish(usual);
      expect(await database().lead.count()).toBe(before + 1);
      const include = { charges: true, parties: true };
      const lead = await database().lead.findUniqueOrThrow({ where: { reference }, include });
      expect(storedKeysOf(lead)).toEqual(walk.expected());
      await walk.stays(reference, usual);
      expect(await database().lead.count()).toBe(before + 1);
    }),
    { numRuns: 120 },
  );
}, 180_000);
