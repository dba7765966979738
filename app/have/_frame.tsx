import type { ReactNode } from "react";
import { answerWith } from "@/app/_request/status";
import { isOutage } from "@/lib/outage";

/** A page behind a link of a mail: one thing to press, and nothing of any lead but its reference. */
export function Frame({ page, title, children }: { page: string; title: string; children: ReactNode }) {
  return (
    <>
      <title>{title}</title>
      <main data-page={page} className="mx-auto max-w-2xl px-4 py-8 sm:px-8 sm:py-12">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}

/** What was read, or `away` while the database does not answer. */
export async function orAway<T>(read: () => Promise<T>): Promise<T | "away"> {
  try {
    return await read();
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

/** 404: expired, never given out, and of somebody who has left look the same. */
export async function over(days: string) {
  await answerWith(404);
  return (
    <Frame page="have-over" title="This link does not open anything">
      <p className="mt-3">
        The link of a mail works for {days} days. Everything is on the desk:{" "}
        <a href="/office/leads">go to the leads</a>.
      </p>
    </Frame>
  );
}

/** 503 */
export async function away() {
  await answerWith(503);
  return (
    <Frame page="have-away" title="Not available for a moment">
      <p className="mt-3">
        The portal cannot reach its database. Nothing was recorded. Load this page again in a few seconds.
      </p>
    </Frame>
  );
}
