"use client";

import { useEffect } from "react";

const ROWS = "main li[data-lead]";

/** What each key does. The words of them stand in the page, for everybody to read. */
const KEYS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  x: () => current()?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click(),
  "/": () => document.querySelector<HTMLInputElement>("main search input")?.focus(),
  n: () => document.querySelector<HTMLAnchorElement>("main a[rel=next]")?.click(),
  p: () => document.querySelector<HTMLAnchorElement>("main a[rel=prev]")?.click(),
  "?": () => {
    const help = document.querySelector<HTMLDetailsElement>("main details[data-keys]");
    if (help === null) return;
    help.open = !help.open;
    help.querySelector("summary")?.focus();
  },
};

/** The row that holds the focus. */
function current(): Element | null {
  return document.activeElement?.closest(ROWS) ?? null;
}

/** Focus and not a mark of our own: Enter then opens the lead, and a screen reader says where it is. */
function step(by: number): void {
  const rows = [...document.querySelectorAll(ROWS)];
  const here = current();
  const at = here === null ? (by > 0 ? 0 : rows.length - 1) : rows.indexOf(here) + by;
  rows[Math.max(0, Math.min(rows.length - 1, at))]?.querySelector<HTMLAnchorElement>("a[data-open]")?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])"))
  );
}

/** Listens for single keys where nobody is typing. Draws nothing. */
export function ListKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return;
      const act = KEYS[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    // The page says that keys are on before anybody listens to them.
    document.querySelector<HTMLElement>("main details[data-keys]")?.setAttribute("data-listening", "");
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
