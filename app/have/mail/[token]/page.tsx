import { Button } from "@/app/_ui/button";
import { away, Frame, orAway, over } from "@/app/have/_frame";
import { readTap } from "@/lib/notifications/road-tap";

/** "I got it" of the weekly check of mail: one tap. Looking changes nothing: mail scanners look too. */
export default async function MailArrivedPage({ params }: PageProps<"/have/mail/[token]">) {
  const { token } = await params;
  const tap = await orAway(() => readTap(token));
  if (tap === "away") return away();
  if (tap === null) return over("thirty");
  if (tap.tappedAt !== null) {
    return (
      <Frame page="have-mail" title="Thank you">
        <p className="mt-3" role="status" data-arrived="">
          Recorded. The desk knows that mail arrives.
        </p>
      </Frame>
    );
  }
  return (
    <Frame page="have-mail" title="Did the mail arrive?">
      <form method="post" action={`/have/mail/${token}/save`} className="mt-6">
        <p className="mb-4">Press the button, and the desk knows that mail from the portal arrives.</p>
        <Button>I got it</Button>
      </form>
    </Frame>
  );
}
