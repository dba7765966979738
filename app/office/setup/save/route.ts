import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html } from "@/app/_request/plain-page";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage, plainBusy } from "@/app/office/_desk/outage";
import { ownerSchema } from "@/lib/auth/schema";
import { decode, faultsOf, PRACTICE_CONTROLS, pairsOf, practiceOf, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";
import { practiceSchema } from "@/lib/practice/schema";
import { isSetUpLink, setUp } from "@/lib/practice/set-up";

const CONTROLS = [...PRACTICE_CONTROLS, "ownerName", "email"];

/** Nobody can be sent back to the page: only the link itself holds the token. */
export function GET(): Response {
  return seeOther("/office/sign-in");
}

/** Uses the set-up link up. Everything that was typed comes back with the errors, except the password. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, CONTROLS);
  const [token, password] = [oneValue(form, "token"), oneValue(form, "password")];
  if (typed === null || token === undefined || password === undefined) return unreadableForm();
  const ask = html`<p><label>Type the password again<br><input name="password" type="password" autocomplete="new-password"></label></p>`;
  const held = { action: "/office/setup/save", pairs: [["token", token], ...pairsOf(typed)], ask } as const;
  const page = `/office/setup?token=${encodeURIComponent(token)}` as const;
  return orOutage(request, held, async () => {
    // Before anything is kept for it: whoever has no link must not be able to write a row.
    if (!(await isSetUpLink(token))) return seeOther(page);
    const practice = practiceSchema.safeParse(practiceOf(typed));
    const owner = ownerSchema.safeParse({
      ownerName: textOf(typed, "ownerName"),
      email: textOf(typed, "email"),
      password,
    });
    if (!practice.success || !owner.success) {
      const faults = [practice, owner].flatMap(({ error }) => (error === undefined ? [] : faultsOf(error)));
      await keepRefused(`set-up ${token}`, { typed, faults });
      return seeOther(`${page}&again=1#error-summary`);
    }
    const done = await setUp(token, practice.data, owner.data);
    if (done === "busy") return plainBusy(request, held);
    await forgetRefused(`set-up ${token}`);
    // Somebody else was faster: the page says that the link is over and where to sign in.
    return done === "over" ? seeOther(page) : seeOther("/office/leads", done.cookies);
  });
}
