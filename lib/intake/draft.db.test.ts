import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import {
  type Change,
  continueDraft,
  createDraft,
  type Draft,
  discardDraft,
  openDraft,
  saveDraft,
} from "@/lib/intake/draft";
import { readContent, writeContent } from "@/lib/intake/draft-content";
import { situationOf } from "@/lib/intake/situation";
import { sealBytes } from "@/lib/privacy/sealing";

const clock = vi.hoisted(() => ({ offset: 0 }));
vi.mock("@/lib/clock", () => ({ now: () => new Date(Date.now() + clock.offset) }));
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const SITUATION = situationOf({ form: "intake", door: "accused", language: "en" });
const START = { form: "intake", door: "accused", language: "en" } as const;

beforeEach(async () => {
  await database().draft.deleteMany();
});
afterEach(() => {
  clock.offset = 0;
  vi.unstubAllEnvs();
});

const you = (submitterName: string): Change => ({
  page: "you",
  typed: { submitterName, phone: "205-555-0142" },
  answers: { submitterName, phone: "+12055550142" },
});
const custody: Change = {
  page: "custody",
  typed: { custody: "no" },
  answers: { custody: "no", placeState: "AL" },
};

async function save(draft: Draft, change: Change): Promise<Draft> {
  const saved = await saveDraft(draft, change, SITUATION);
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  return saved.draft;
}

async function opened(key: string): Promise<Draft> {
  const draft = await openDraft(key);
  if (draft === null) throw new Error("no draft");
  return draft;
}

describe("a draft", () => {
  it("gives back what was typed, accepted or not, and what was accepted", async () => {
    const { key, draft } = await createDraft(START);
    expect(key).toMatch(/^[\w-]{43}$/);
    let next = await save(draft, custody);
    const typed = { charges: [{ chargeText: "x\ufffd" }], language: "🔥", courtName: "<b>\"'" };
    const errors = [
      { control: "charges[0][chargeText]", key: "chargeText", code: "controlCharacters", params: {} },
      { control: "arrestAt[year]", key: "arrestAt", code: "yearRange", params: { min: 1900 } },
    ];
    next = await save(next, { page: "charges", typed, errors });
    next = await save(next, { notices: "7" });
    const again = await opened(key);
    expect(again).toEqual({ ...next, idle: false });
    expect(again).toMatchObject({
      ...{ version: 4, form: "intake", door: "accused", locale: "en", idle: false },
      answers: { custody: "no", placeState: "AL" },
      pages: { charges: { typed, errors }, custody: { typed: { custody: "no" }, errors: [] } },
      continued: ["custody", "notices"],
      notices: { version: "7", at: expect.any(Date) },
    });
  });

  it("takes back what it had accepted of a page that is now refused, and keeps what was typed", async () => {
    const { draft } = await createDraft(START);
    const accepted = await save(draft, custody);
    const error = { control: "custody", key: "custody", code: "notAChoice", params: {} };
    const refused = await save(accepted, { page: "custody", typed: { custody: "maybe" }, errors: [error] });
    expect(refused.answers).toEqual({});
    expect(refused.continued).toEqual([]);
    expect(refused.pages.custody?.typed).toEqual({ custody: "maybe" });
  });

  it("drops an answer that was emptied when its page is filled in again", async () => {
    const { draft } = await createDraft(START);
    const first = await save(await save(draft, custody), you("Pat Sample"));
    const again = await save(first, { page: "you", typed: {}, answers: { submitterName: "Pat Sample" } });
    expect(again.answers).toEqual({ custody: "no", placeState: "AL", submitterName: "Pat Sample" });
  });

  it("asks whether to go on after 20 minutes, and no longer once somebody did", async () => {
    const { key, draft } = await createDraft(START);
    clock.offset = 20 * MINUTE - 1000;
    expect((await opened(key)).idle).toBe(false);
    // Having been looked at then, it is not idle 20 minutes after it was made.
    clock.offset = 39 * MINUTE;
    expect((await opened(key)).idle).toBe(false);
    clock.offset = 60 * MINUTE;
    expect((await opened(key)).idle).toBe(true);
    expect((await opened(key)).idle).toBe(true);
    await continueDraft(draft);
    expect((await opened(key)).idle).toBe(false);
    clock.offset = 120 * MINUTE;
    expect((await save(await opened(key), custody)).idle).toBe(false);
  });

  it("is over 72 hours after the last save, however often it was looked at", async () => {
    const { key, draft } = await createDraft(START);
    clock.offset = 71 * HOUR;
    expect(await openDraft(key)).not.toBeNull();
    clock.offset = 72 * HOUR + 1000;
    expect(await openDraft(key)).toBeNull();
    expect(await saveDraft(draft, custody, SITUATION)).toEqual({ outcome: "gone" });
    clock.offset = 71 * HOUR;
    await save(draft, custody);
    clock.offset = 142 * HOUR;
    expect(await openDraft(key)).not.toBeNull();
  });

  it.each([undefined, "", "nonsense", "A".repeat(43), "\u0000", "🔥", "x".repeat(5000)])(
    "of the key %j is none",
    async (key) => {
      await createDraft(START);
      expect(await openDraft(key)).toBeNull();
    },
  );

  it("that was discarded is gone, for whoever still saves it too", async () => {
    const { key, draft } = await createDraft(START);
    await discardDraft(draft);
    await discardDraft(draft);
    expect(await openDraft(key)).toBeNull();
    expect(await saveDraft(draft, custody, SITUATION)).toEqual({ outcome: "gone" });
    const other = await createDraft(START);
    await database()
      .$transaction(async (tx) => {
        await discardDraft(other.draft, tx);
        throw new Error("taken back");
      })
      .catch(() => {});
    expect(await openDraft(other.key)).not.toBeNull();
  });

  it("that is damaged, in another's place, or of a secret that is gone is none and never a fault", async () => {
    const [a, b] = [await createDraft(START), await createDraft(START)];
    const row = await database().draft.findUniqueOrThrow({ where: { id: a.draft.id } });
    await database().draft.update({ where: { id: b.draft.id }, data: { sealed: row.sealed } });
    expect(await openDraft(b.key)).toBeNull();
    for (const at of [0, 1, 5, 17, 33, row.sealed.length - 1]) {
      const damaged = Uint8Array.from(row.sealed, (byte, i) => (i === at ? byte ^ 1 : byte));
      await database().draft.update({ where: { id: a.draft.id }, data: { sealed: damaged } });
      expect(await openDraft(a.key)).toBeNull();
    }
    for (const sealed of [new Uint8Array(), row.sealed.subarray(0, 20)]) {
      await database().draft.update({ where: { id: a.draft.id }, data: { sealed } });
      expect(await openDraft(a.key)).toBeNull();
    }
    const c = await createDraft(START);
    vi.stubEnv("APP_SECRET", "another invented secret for tests, 0123456789");
    vi.resetModules();
    expect(await (await import("@/lib/intake/draft")).openDraft(c.key)).toBeNull();
  });

  it("of another version of the portal is none", async () => {
    const { key, draft } = await createDraft(START);
    const content = writeContent(draft);
    expect(readContent(content)).not.toBeNull();
    for (const older of [content.replace('"contentVersion":2', '"contentVersion":0'), "{}"]) {
      const sealed = sealBytes(older, `drafts.sealed:${draft.id}`);
      await database().draft.update({ where: { id: draft.id }, data: { sealed } });
      expect(await openDraft(key)).toBeNull();
    }
  });
});

describe("two tabs", () => {
  it("on two pages lose nothing, one after the other or at once", async () => {
    const { key, draft } = await createDraft(START);
    await save(draft, custody);
    await save(draft, you("Pat Sample"));
    expect((await opened(key)).answers).toMatchObject({ custody: "no", submitterName: "Pat Sample" });
    const pages = Array.from(
      { length: 8 },
      (_, n): Change => ({ page: `page${n}`, typed: { custody: String(n) }, errors: [] }),
    );
    const saved = await Promise.all(pages.map((change) => saveDraft(draft, change, SITUATION)));
    expect(saved.map(({ outcome }) => outcome)).toEqual(Array(8).fill("saved"));
    const all = await opened(key);
    expect(Object.keys(all.pages).toSorted()).toEqual(["custody", ...pages.map((_, n) => `page${n}`), "you"]);
    expect(all.version).toBe(11);
  });

  it("on one page: the later Continue wins, unless the page says which version it was drawn from", async () => {
    const { key, draft } = await createDraft(START);
    await save(draft, you("Pat Sample"));
    await save(draft, you("Pat Example"));
    expect((await opened(key)).answers.submitterName).toBe("Pat Example");
    const stale = await saveDraft(draft, { ...you("Pat Other"), basedOn: 2 }, SITUATION);
    expect(stale).toMatchObject({ outcome: "stale", draft: { answers: { submitterName: "Pat Example" } } });
    expect((await opened(key)).answers.submitterName).toBe("Pat Example");
    expect(await saveDraft(draft, { ...you("Pat Example"), basedOn: 2 }, SITUATION)).toMatchObject({
      outcome: "saved",
    });
    expect(await saveDraft(draft, { ...custody, basedOn: 2 }, SITUATION)).toMatchObject({ outcome: "saved" });
  });
});

it("keeps when it was begun and everything that looked like spam, until it is sent", async () => {
  const began = new Date(Date.now() - HOUR);
  const { key, draft } = await createDraft({ ...START, began });
  const first = await saveDraft(draft, { ...you("Pat Example"), suspicions: ["many"] }, SITUATION);
  if (first.outcome !== "saved") throw new Error(first.outcome);
  await saveDraft(first.draft, { ...custody, suspicions: ["honeypot"] }, SITUATION);
  await saveDraft(first.draft, { notices: "1" }, SITUATION);
  expect(await openDraft(key)).toMatchObject({ began, suspicions: ["honeypot", "many"] });
  expect((await createDraft(START)).draft.suspicions).toEqual([]);
});
