import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import type { Plan } from "@/lib/intake/journey-for-tests";
import { keysIn, type Row } from "@/lib/intake/paths-for-tests";
import { findQuestion } from "@/lib/intake/questions";
import { storedKeysOf } from "@/lib/intake/stored-for-tests";
import { expect } from "./fixtures";
import { expectPage, press } from "./intake-steps";

/** A way through the intake as a table, walked by a browser and read again from the row that it becomes. */

export interface Story {
  readonly title: string;
  readonly door: "accused" | "family" | null;
  readonly rows: readonly Row[];
  /** What is typed and chosen, by control; a page takes from it what it asks. */
  readonly plan: Plan;
  /** What the first press of a page opens, and the second; then the page comes back. */
  readonly opens?: Readonly<Record<string, readonly string[]>>;
  /** Lists of a page that get one entry more before anything is typed. */
  readonly adds?: Readonly<Record<string, string>>;
  /** What a page says at its top because of the answers before it. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Drawn with what they belong to, though only an answer gives them a meaning. */
const BESIDE: Readonly<Record<string, string>> = { chargeText: "duiRelated", allegedVictims: "avRelation" };

/** The questions whose controls stand on the open page, by key. */
async function questionsOn(page: Page): Promise<string[]> {
  const names = await page
    .locator("#intake-form :is(input, select, textarea):not([type=hidden])")
    .evaluateAll((all) => all.map((one) => one.getAttribute("name") ?? ""));
  const keys = names.flatMap((name) => {
    const [first = "", ...inner] = name.split(/[[\]]+/u);
    const own = inner.find((part) => findQuestion(part) !== undefined) ?? first.replace(/Answer$/u, "");
    const key = own.replace(/Answer$/u, "");
    return findQuestion(key) === undefined ? [] : [key];
  });
  return [...new Set(keys)].sort();
}

/** The questions that carry the mark of those that the answers of the page have opened. */
const markedOn = (page: Page) =>
  page
    .locator("[data-opened]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-opened")).sort());

/** Answers whatever the open page asks and the plan knows. */
export async function fillIn(page: Page, plan: Plan): Promise<void> {
  const controls = await page
    .locator("#intake-form :is(input, select):not([type=hidden])")
    .evaluateAll((all) =>
      all.map((one) => ({
        name: one.getAttribute("name") ?? "",
        kind: one.tagName === "SELECT" ? "select" : (one.getAttribute("type") ?? "text"),
        value: one.getAttribute("value") ?? "",
      })),
    );
  for (const { name, kind, value } of controls) {
    const planned = plan[name];
    const wanted = typeof planned === "string" ? [planned] : (planned ?? []);
    const control = page.locator(`#intake-form [name="${name}"]`);
    if (kind === "radio" || kind === "checkbox") {
      if (wanted.includes(value))
        await page.locator(`#intake-form [name="${name}"][value="${value}"]`).check();
    } else if (kind === "select") {
      if (wanted[0] !== undefined) await control.selectOption(wanted[0]);
    } else if (wanted[0] !== undefined) await control.fill(wanted[0]);
  }
}

/** Walks a story up to and with its last press, and compares each page with the table. */
export async function walk(page: Page, prefix: string, story: Story): Promise<void> {
  await page.goto(`${prefix}/intake${story.door === null ? "" : `?role=${story.door}`}`);
  for (const [name, always] of story.rows) {
    await expectPage(page, `intake/${name}`);
    const atOnce = keysIn(always).flatMap((key) => [key, BESIDE[key] ?? []].flat());
    expect(await questionsOn(page), name).toEqual([...atOnce].sort());
    const notes = await page
      .locator("[data-note]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-note")).join(" "));
    expect(notes, `notes on ${name}`).toBe(story.notes?.[name] ?? "");
    const holder = story.adds?.[name];
    if (holder !== undefined) {
      await page.locator(`button[name=add][value="${holder}"]`).click();
      await expect(page.locator(`[name^="${holder}[1]"]`).first()).toBeVisible();
    }
    await fillIn(page, story.plan);
    await press(page);
    const shown = [...atOnce];
    for (const opened of story.opens?.[name] ?? []) {
      shown.push(...keysIn(opened));
      // The page comes back for what the answers have opened; nobody is told off for it.
      await expect(page.locator(`#intake-form [name^="${keysIn(opened)[0]}"]`).first()).toBeVisible();
      expect(await questionsOn(page), name).toEqual([...shown].sort());
      await expectPage(page, `intake/${name}`);
      await expect(page.locator("#error-summary")).toHaveCount(0);
      expect(await markedOn(page), `marked on ${name}`).toEqual([...keysIn(opened)].sort());
      await fillIn(page, story.plan);
      await press(page);
    }
  }
}

/** The questions that a stored lead has an answer to. */
export async function storedKeys(reference: string): Promise<string[]> {
  const include = { charges: true, parties: true };
  return storedKeysOf(await database().lead.findUniqueOrThrow({ where: { reference }, include }));
}

/** What a story must leave behind: what it was asked and has answered, and what follows from that. */
export function expectedKeys({ rows, opens = {}, plan, door }: Story): string[] {
  const asked = rows.flatMap(([name, always]) => [always, ...(opens[name] ?? [])].flatMap(keysIn));
  const kept = asked.flatMap((key) => {
    if (key === "chargeText") return ["charges"];
    if (key === "inDanger" || key === "avRelation") return [];
    const isTyped = findQuestion(key)?.type === "tel" || findQuestion(key)?.type === "email";
    return isTyped && plan[key] === undefined ? [] : [key];
  });
  const left = plan.phone === undefined ? kept.filter((key) => key !== "safeVoicemail") : kept;
  return [...new Set([...left, "language", "role", ...(door === "family" ? [] : ["accusedName"])])].sort();
}
