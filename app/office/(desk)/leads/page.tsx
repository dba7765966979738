import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { env } from "@/lib/env";

/** The leads. There are none yet, and what to do about that is all there is to say. */
export default async function LeadsPage() {
  const actor = await requireActor();
  if (actor === "away") return away();
  const address = env().APP_URL;
  return (
    <DeskFrame actor={actor} page="office/leads" title="Leads">
      <h1>Leads</h1>
      <p className="mt-3 max-w-measure">
        No leads yet. People reach you at <a href={address}>{address}</a>: put that address on your website,
        your card and your voicemail. Whoever writes to you there will stand in this list.
      </p>
    </DeskFrame>
  );
}
