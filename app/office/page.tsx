import { redirect } from "next/navigation";
import { requireActor } from "@/app/office/_desk/require-actor";

/** The desk begins with its leads. Asks for the actor first, so that a stranger takes one step and not two. */
export default async function OfficePage() {
  await requireActor();
  redirect("/office/leads");
}
