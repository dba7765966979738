import { z } from "zod";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { addNote, NOTE_MOST } from "@/lib/leads/write";
import { textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/note/save">;

const input = z.object({
  noteId: z.uuid({ error: "Load the page again and send the note once more." }),
  note: z
    .string()
    .trim()
    .min(1, { error: "Write the note." })
    .max(NOTE_MOST, { error: `Keep the note under ${NOTE_MOST} characters.` }),
});

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Adds a note, after clearance only: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/note/save` as const;
  return postToLead(request, { id, action, controls: ["note", "noteId"] }, async (actor, typed) => {
    const holder = `lead ${id} ${actor.sessionId}`;
    const read = input.safeParse({ note: textOf(typed, "note"), noteId: textOf(typed, "noteId") });
    if (!read.success) {
      const sentence = read.error.issues[0]?.message ?? "Write the note.";
      await keepRefused(holder, { typed, faults: [["note", sentence]] });
      return seeOther(`/office/leads/${id}?again=note#error-summary`);
    }
    switch (await addNote(actor, id, { noteId: read.data.noteId, text: read.data.note })) {
      case "nothingHere":
        return noSuchLead();
      case "notCleared":
        await keepRefused(holder, {
          typed,
          faults: [["note", "Notes are kept after a clear conflict check."]],
        });
        return seeOther(`/office/leads/${id}?again=note#error-summary`);
      case "added":
        await forgetRefused(holder);
        return seeOther(`/office/leads/${id}?saved=note`);
    }
  });
}
