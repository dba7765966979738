"use client";

import { useEffect, useState } from "react";

const EVERY_MS = 15_000;

type Told = "changed" | "away" | "out" | null;

/**
 * Asks now and then whether the list has changed, and says so at the edge of the window, over nothing that is read.
 * Never draws the list anew by itself: whoever is about to press on a row must find it where it was.
 * @param ask the address to ask, @param show the list as it is now
 */
export function ListWatch({ ask, show }: { ask: string; show: string }) {
  const [told, setTold] = useState<Told>(null);
  useEffect(() => {
    // A list in a tab that nobody looks at is asked about when it is looked at again.
    const look = async () => {
      if (document.visibilityState === "visible") setTold(await answerTo(ask));
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [ask]);
  return (
    <div aria-live="polite" className="list-watch" data-list-watch={told ?? ""}>
      {told === "changed" ? (
        <p>
          The list has changed: <a href={show}>show it</a>
        </p>
      ) : null}
      {told === "away" ? <p>The portal does not answer. This list may be old.</p> : null}
      {told === "out" ? (
        <p>
          You are signed out. <a href={show}>Sign in again</a>
        </p>
      ) : null}
    </div>
  );
}

async function answerTo(address: string): Promise<Told> {
  try {
    const answer = await fetch(address, { redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect") return "out";
    if (!answer.ok) return "away";
    const said: unknown = await answer.json();
    const isChanged = typeof said === "object" && said !== null && "changed" in said && said.changed === true;
    return isChanged ? "changed" : null;
  } catch {
    return "away";
  }
}
