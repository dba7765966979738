import { Button } from "@/app/_ui/button";
import { away, Frame, orAway, over } from "@/app/have/_frame";
import { readHave } from "@/lib/notifications/have";

/** "I have it" of a mail: one tap, and only the reference. Looking changes nothing. */
export default async function HavePage({ params }: PageProps<"/have/[token]">) {
  const { token } = await params;
  const have = await orAway(() => readHave(token));
  if (have === "away") return away();
  if (have === null) return over("seven");
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
