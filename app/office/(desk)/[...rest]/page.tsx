import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";

/** Every address of the desk that has no page. A stranger is sent to the sign-in and does not learn which these are. */
export default async function RestPage() {
  const actor = await requireActor();
  return actor === "away" ? away() : nothingHere(actor);
}
