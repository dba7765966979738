import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { timeWords } from "@/app/office/_desk/lead-words";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { openKept } from "@/lib/notifications/kept";
import { isOutage } from "@/lib/outage";
import { readPractice } from "@/lib/practice/read";

type Props = PageProps<"/office/mail/kept/[delivery]">;

/** One mail of the mailbox as plain text. Its markup is a document of its own, without scripts and without our origin. */
export default async function KeptMailPage({ params }: Props) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const shown = await open(actor, (await params).delivery);
  if (shown === "away") return away();
  if (shown === null) return nothingHere(actor);
  const { mail, zone } = shown;
  return (
    <DeskFrame actor={actor} page="office/mail/kept" title="A kept mail">
      <p>
        <a className="inline-flex min-h-11 items-center" href="/office/mail">
          Back to mail
        </a>
      </p>
      <h1 className="break-words">
        <bdi>{mail.subject}</bdi>
      </h1>
      <p className="mt-1 text-ink-soft break-words">
        To <bdi>{mail.to}</bdi>, <time dateTime={mail.at.toISOString()}>{timeWords(mail.at, zone)}</time>
      </p>
      <p className="my-3 max-w-measure">
        Its links work for whoever has them: do not pass them on.{" "}
        <a href={`/office/mail/kept/${mail.id}/html`}>See it with its buttons</a>.
      </p>
      <pre data-kept-text="" className="whitespace-pre-wrap break-words border-t border-line py-3 font-sans">
        {mail.text}
      </pre>
    </DeskFrame>
  );
}

async function open(actor: Actor, id: string) {
  try {
    const mail = await openKept(actor, id);
    if (mail === null) return null;
    return { mail, zone: (await readPractice())?.timeZone ?? "America/Chicago" };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
