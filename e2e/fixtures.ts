import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Faults, watch } from "./faults";
import { enter, type Person, type Role, shutOut } from "./people";
import { type Portal, type PortalOptions, startPortal } from "./portal";

/** The test of every spec: it fails on whatever {@link watch} finds, whatever else it was about. */

export { expect };

type Fixtures = {
  /** Announce a fault that belongs to the test with `faults.expect(/pattern/)`. */
  faults: Faults;
  /**
   * Signs the browser in at the shared portal, as a new person with this role: a row and a cookie, because only
   * the spec about signing in should depend on the form. The person is shut out again after the test.
   */
  signIn: (role: Role) => Promise<Person>;
  /**
   * Somebody else at the desk in a browser of their own, at the same time. Found faults fail the test as those of the
   * first browser do, and are announced by the `faults` that come with it.
   */
  signInBeside: (role: Role) => Promise<{ readonly page: Page; readonly faults: Faults }>;
  /** Starts a portal that the test has to itself and may ask; it is stopped, and proved gone, after the test. */
  ownPortal: (options?: PortalOptions) => Promise<Portal>;
};

/** The address of the portal that all specs share. */
export function portalUrl(): string {
  const url = process.env.TEST_PORTAL_URL;
  if (url === undefined) throw new Error("The shared portal was not started.");
  return url;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern
  baseURL: async ({}, use) => use(portalUrl()),
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watch(context, baseURL ?? "");
      await use(faults);
      expect(faults.found(), "nothing that the test did not announce").toEqual([]);
      expect(faults.missing(), "everything that the test announced").toEqual([]);
    },
    { auto: true },
  ],
  signIn: async ({ context, baseURL }, use) => {
    const people: Person[] = [];
    await use(async (role) => {
      const person = await enter(role);
      people.push(person);
      await context.addCookies([{ ...person.cookie, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
      return person;
    });
    for (const person of people) await shutOut(person);
  },
  signInBeside: async ({ browser }, use) => {
    const beside: { person: Person; context: BrowserContext; faults: Faults }[] = [];
    await use(async (role) => {
      const person = await enter(role);
      const context = await browser.newContext({ baseURL: portalUrl() });
      await context.addCookies([{ ...person.cookie, url: portalUrl(), httpOnly: true, sameSite: "Lax" }]);
      const faults = await watch(context, portalUrl());
      beside.push({ person, context, faults });
      return { page: await context.newPage(), faults };
    });
    for (const { person, context, faults } of beside) {
      expect(faults.found(), "nothing that the test did not announce").toEqual([]);
      expect(faults.missing(), "everything that the test announced").toEqual([]);
      await context.close();
      await shutOut(person);
    }
  },
  ownPortal: async ({ faults, context }, use) => {
    const started: Portal[] = [];
    await use(async (options) => {
      const portal = await startPortal(options);
      started.push(portal);
      faults.trust(portal.url);
      return portal;
    });
    // A page that still loads something would find nobody there; the icon comes last.
    for (const page of context.pages()) await page.close();
    const ends = await Promise.allSettled(started.map((portal) => portal.stop()));
    expect(ends.flatMap((end) => (end.status === "rejected" ? [String(end.reason)] : []))).toEqual([]);
  },
});

/** Fails on any finding of axe, with the rule and the elements that it is about. */
export async function checkAccessibility(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html).join(" ")}`,
  );
  expect(findings, `accessibility of ${page.url()}`).toEqual([]);
}

/**
 * Pictures of a page on a small phone and on a desk, in full length, for a person to look at. Taken only when somebody
 * asks for them by `PICTURES=on`: a run that nobody watches would spend minutes on them.
 */
export async function screenshots(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== "on") return;
  const before = page.viewportSize();
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join("test-results", "screens", `${name}-${width}.png`), fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}
