import type { ReactNode } from "react";
import { answerWith } from "@/app/_request/status";
import { Button } from "@/app/_ui/button";
import { readHave } from "@/lib/notifications/have";
import { isOutage } from "@/lib/outage";

/** "I have it" of a mail: one tap, and only the reference. Looking changes nothing. */
export default async function HavePage({ params }: PageProps<"/have/[token]">) {
  const { token } = await params;
  const have = await read(token);
  if (have === "away") return away();
  if (have === null) return over();
  const { reference, acknowledgedAt, zone } = have;
  return (
    <Frame page="have" title={acknowledgedAt === null ? "Do you have it?" : "You have it"}>
      <p className="mt-3">
        Lead <strong data-reference={reference}>{reference}</strong>
      </p>
      {acknowledgedAt === null ? (
        <form method="post" action={`/have/${token}/save`} className="mt-6">
          <p className="mb-4">
            Press the button, and the desk shows that you take care of this lead. Nobody else is told then.
          </p>
          <Button>I have it</Button>
        </form>
      ) : (
        <p className="mt-3" role="status" data-acknowledged="">
          Recorded{" "}
          <time dateTime={acknowledgedAt.toISOString()}>
            {new Intl.DateTimeFormat("en-US", {
              ...({ dateStyle: "medium", timeStyle: "short", timeZone: zone } as const),
            }).format(acknowledgedAt)}
          </time>
          . The desk shows that you take care of this lead. It is still to be called:{" "}
          <a href="/office/leads">go to the leads</a>.
        </p>
      )}
    </Frame>
  );
}

function Frame({ page, title, children }: { page: string; title: string; children: ReactNode }) {
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

async function read(token: string) {
  try {
    return await readHave(token);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

/** 404: expired, never given out, and of somebody who has left look the same. */
async function over() {
  await answerWith(404);
  return (
    <Frame page="have-over" title="This link does not open anything">
      <p className="mt-3">
        The link of a mail works for seven days. Everything is on the desk:{" "}
        <a href="/office/leads">go to the leads</a>.
      </p>
    </Frame>
  );
}

async function away() {
  await answerWith(503);
  return (
    <Frame page="have-away" title="Not available for a moment">
      <p className="mt-3">
        The portal cannot reach its database. Nothing was recorded. Load this page again in a few seconds.
      </p>
    </Frame>
  );
}
