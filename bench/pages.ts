import { type Browser, type CDPSession, chromium } from "@playwright/test";
import type { Figure } from "@/bench/figures";
import { browserFor } from "@/bin/browser.mjs";
import { cleanEnvironment } from "@/bin/step.mjs";

/** What a first visit costs a phone: script as it comes over the wire, and things that move while it loads. */

const PAGES = [
  { name: "home", path: "/", goal: 140 },
  { name: "guidance", path: "/guidance/can-the-victim-drop-the-charges", goal: 140 },
  { name: "intake page", path: "/intake?role=accused", goal: 142 },
] as const;

/** @param url of a portal */
export async function pageFigures(url: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: await browserFor(cleanEnvironment(process.env)),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const figures: Figure[] = [];
    for (const { name, path, goal } of PAGES) {
      const { script, afterFocus, shift } = await visit(browser, url + path);
      figures.push({ name: `script, ${name}`, value: script, unit: "KB", goal });
      if (afterFocus > script)
        figures.push({ name: `script, ${name}, after the first focus`, value: afterFocus, unit: "KB" });
      figures.push({ name: `layout shift, ${name}`, value: shift, unit: "shift", goal: 0 });
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Opens a page for the first time, as somebody who was never here. */
async function visit(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const script = await scriptBytes(await context.newCDPSession(page));
    await page.goto(address, { waitUntil: "networkidle" });
    const loaded = script();
    const shift = await page.evaluate(shiftOf);
    const control = page.locator("form input:visible").first();
    if ((await control.count()) > 0) {
      await control.focus();
      await page.waitForLoadState("networkidle");
    }
    return { script: loaded, afterFocus: script(), shift };
  } finally {
    await context.close();
  }
}

/** Counts the bodies of scripts as they arrive, still compressed. @returns KB so far */
async function scriptBytes(session: CDPSession): Promise<() => number> {
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => bytes / 1_000;
}

/** Runs in the page. */
function shiftOf(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => ("value" in entry ? Number(entry.value) : 0));
      resolve(shifts.reduce((sum, one) => sum + one, 0));
    }).observe({ type: "layout-shift", buffered: true });
    // Without any shift there is no entry to be called for.
    setTimeout(() => resolve(0), 500);
  });
}
