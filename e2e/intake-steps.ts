import { createHash } from "node:crypto";
import type { APIResponse, Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { expect, portalUrl } from "./fixtures";

/** What a person does with the pages of the intake. Everybody in here is invented. */

/** Every story of a form is told twice. */
export const HOW = [
  ["", "@js"],
  [" without scripts", "@nojs"],
] as const;

export const main = (page: Page) => page.locator("main");
export const summary = (page: Page) => page.locator("#error-summary[role=alert][data-errors]");
const primary = (page: Page) => page.locator("button[data-primary]");

/** The page that is open, by its name in the contract; waits until it is there. */
export async function expectPage(page: Page, name: string): Promise<void> {
  await expect(main(page)).toHaveAttribute("data-page", name);
}

/** Continue, or whatever the one primary button says. */
export async function press(page: Page): Promise<void> {
  await expect(primary(page)).toHaveCount(1);
  await primary(page).click();
}

export const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();
export const type = (page: Page, name: string, text: string) => page.locator(`[name="${name}"]`).fill(text);

export async function typeDate(
  page: Page,
  name: string,
  [month, day, year]: readonly [string, string, string],
): Promise<void> {
  await type(page, `${name}[month]`, month);
  await type(page, `${name}[day]`, day);
  await type(page, `${name}[year]`, year);
}

/** A day on the calendar of the court, so many days from today. */
export function courtDay(days: number): string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Chicago", dateStyle: "short" });
  const [year = 0, month = 1, day = 1] = format.format(new Date()).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** A day as its three fields take it. */
export function parts(day: string): readonly [string, string, string] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [month, date, year];
}

/** Custody, state and notices of the express path; ends on the page `person`. */
export async function beginExpress(page: Page, role: "accused" | "family", origin = ""): Promise<void> {
  await page.goto(`${origin}/intake?role=${role}`);
  await expectPage(page, "intake/custody");
  await choose(page, "custody", "yes");
  await choose(page, "placeState", "AL");
  await press(page);
  await expectPage(page, "intake/notices");
  await press(page);
  await expectPage(page, "intake/person");
}

/** Custody, stage and notices of somebody out of jail; ends on the page `you`. */
export async function beginOut(page: Page, role: "accused" | "family", stage = "released"): Promise<void> {
  await page.goto(`/intake?role=${role}`);
  await choose(page, "custody", "no");
  await choose(page, "placeState", "AL");
  await press(page);
  await expectPage(page, "intake/stage");
  await choose(page, "stage", stage);
  await page.locator("select[name=placeCounty]").selectOption("mobile");
  await press(page);
  await expectPage(page, "intake/notices");
  await press(page);
  await expectPage(page, "intake/you");
}

/** The reference on the sent page. */
export async function referenceOn(page: Page): Promise<string> {
  await expectPage(page, "intake/sent");
  const reference = await page.locator("[data-reference]").getAttribute("data-reference");
  expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  return reference ?? "";
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Posts a page as a browser without scripts would, with this browser's cookie, and follows nothing. */
export async function post(
  page: Page,
  address: string,
  pairs: Pairs,
  from = portalUrl(),
): Promise<APIResponse> {
  return page.request.post(`${portalUrl()}${address}/save`, {
    headers: { origin: from, "content-type": "application/x-www-form-urlencoded" },
    data: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
    maxRedirects: 0,
  });
}

/** Opens where an answer sent to, anew: an address that differs only behind the # would not be loaded again. */
export async function follow(page: Page, answer: APIResponse): Promise<string> {
  const to = goesTo(answer);
  await page.goto("about:blank");
  await page.goto(to);
  return to;
}

/** Where an answer sends to. */
export function goesTo(answer: APIResponse): string {
  expect(answer.status()).toBe(303);
  return answer.headers().location ?? "";
}

/**
 * Changes the times of the form that this browser holds, and of no other: other tests may be writing at the same time.
 * @throws when it holds none
 */
export async function setDraftTimes(
  page: Page,
  times: { readonly expiresAt?: Date; readonly seenAt?: Date },
): Promise<void> {
  const cookie = (await page.context().cookies()).find(({ name }) => name === "fc_draft");
  const keyHash = createHash("sha256")
    .update(cookie?.value ?? "")
    .digest("hex");
  await database().draft.update({ where: { keyHash }, data: times });
}

/** The express path as far as the page about herself, as the mother of somebody in jail tells it. */
export async function tellOfSon(page: Page, origin = ""): Promise<void> {
  await beginExpress(page, "family", origin);
  await type(page, "accusedName", "Robin Specimen");
  await type(page, "accusedBirthYear", "1999");
  await choose(page, "jailAnswer", "unknown");
  await press(page);
  await page.locator("select[name=placeCounty]").selectOption("mobile");
  await press(page);
  await expectPage(page, "intake/you");
}

/** The last two pages of the express path, as the mother of somebody in jail fills them in. */
export async function tellAsMother(page: Page): Promise<void> {
  await expectPage(page, "intake/you");
  await type(page, "submitterName", "Pat Specimen");
  await choose(page, "submitterRelation", "parent");
  await choose(page, "isNamedVictim", "no");
  await type(page, "phone", "(251) 555-0142");
  await choose(page, "safeVoicemail", "neutralOnly");
  await press(page);
  await expectPage(page, "intake/case");
  await choose(page, "arrestAt[certainty]", "unknown");
  await type(page, "charges[0][chargeText]", "Assault 2nd");
  await choose(page, "nextCourtAt[certainty]", "none");
  await choose(page, "hasLawyer", "none");
  await press(page);
}

/** The whole express path, as the mother of somebody in jail tells it. @returns the reference */
export async function sendForSon(page: Page): Promise<string> {
  await tellOfSon(page);
  await tellAsMother(page);
  return referenceOn(page);
}
