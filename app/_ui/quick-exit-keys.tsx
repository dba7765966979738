"use client";

import { useEffect } from "react";

const PRESSES = 3;
const WITHIN_MS = 5_000;

/** Tells the page that somebody leaves, so that whatever is on its way does not stand in theirs. */
export const LEAVING = "leaving";

/** Covers the page before anything else happens: the answer of the server may take a while on a bad line. */
function leave(href: string, leaving: string) {
  const cover = document.createElement("div");
  cover.className = "exit-cover";
  cover.setAttribute("role", "alert");
  const words = document.createElement("span");
  words.className = "sr-only";
  words.textContent = leaving;
  cover.append(words);
  document.body.append(cover);
  document.title = "…";
  document.dispatchEvent(new Event(LEAVING));
  location.replace(href);
}

/**
 * Tells when Shift was pressed three times in five seconds and nothing in between. Shift held for a capital letter
 * is no press. Escape would be the obvious key, but it stops the page that is meant to load.
 */
function shiftCounter(onLeave: () => void) {
  let alone = false;
  let presses: number[] = [];
  return (event: KeyboardEvent) => {
    if (event.key !== "Shift") {
      alone = false;
      presses = [];
    } else if (event.type === "keydown") {
      alone = true;
    } else if (alone) {
      presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
      if (presses.length >= PRESSES) onLeave();
    }
  };
}

/** Listens for the keys and for presses on any `a[data-exit]`. Draws nothing. */
export function QuickExitKeys({ href, leaving }: { href: string; leaving: string }) {
  useEffect(() => {
    const go = () => leave(href, leaving);
    const keys = shiftCounter(go);
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest("a[data-exit]") === null) return;
      event.preventDefault();
      go();
    };
    document.addEventListener("keydown", keys);
    document.addEventListener("keyup", keys);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("keydown", keys);
      document.removeEventListener("keyup", keys);
      document.removeEventListener("click", click);
    };
  }, [href, leaving]);
  return null;
}
