import { clientAddress } from "@/app/_request/client-address";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html } from "@/app/_request/plain-page";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage, plainBusy, plainLimited } from "@/app/office/_desk/outage";
import { PASSWORD_MOST } from "@/lib/auth/password";
import { emailSchema } from "@/lib/auth/schema";
import { signIn } from "@/lib/auth/sign-in";
import { forgetTypedEmail, keepTypedEmail } from "@/lib/auth/typed-email";

export function GET(): Response {
  return seeOther("/office/sign-in");
}

/** Signs in: 303 to the desk with the session's cookie, or back with a code; 429 and 503 say when to try again. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const [typed, password] = [oneValue(form, "email"), oneValue(form, "password")];
  if (typed === undefined || password === undefined) return unreadableForm();
  const email = emailSchema.safeParse(typed);
  // No password is longer; and whether a longer one would be wrong is nothing to spend work on.
  const usable = password !== "" && password.length <= PASSWORD_MOST;
  if (!email.success || !usable) return back(email.success ? "password" : usable ? "email" : "both", typed);
  const ask = html`<p><label>Type your password again<br><input name="password" type="password" autocomplete="current-password"></label></p>`;
  const held = { action: "/office/sign-in/save", pairs: [["email", typed]], ask } as const;
  return orOutage(request, held, async () => {
    const address = clientAddress(request);
    const answer = await signIn({ email: email.data, password, address });
    switch (answer.kind) {
      case "signedIn":
        return seeOther("/office/leads", [...answer.cookies, forgetTypedEmail()]);
      case "wrong":
        return back("wrong", typed);
      case "limited":
        return plainLimited(request, answer.seconds, "/office/sign-in");
      case "busy":
        return plainBusy(request, held);
    }
  });
}

function back(code: "email" | "password" | "both" | "wrong", typed: string): Response {
  return seeOther(`/office/sign-in?error=${code}#error-summary`, [keepTypedEmail(typed)]);
}
