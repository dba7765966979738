import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { TextField } from "@/app/_ui/text-field";
import { BareFrame } from "@/app/office/_desk/bare-frame";
import { PracticeFields } from "@/app/office/_desk/practice-fields";
import { away, linkIsOver } from "@/app/office/_desk/refusals";
import { PASSWORD_LEAST } from "@/lib/auth/password";
import { isOutage } from "@/lib/outage";
import { blankForm, textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";
import { isSetUpLink } from "@/lib/practice/set-up";

/** The first run. Looking uses the link up for nobody; only the form does. */
export default async function SetupPage({ searchParams }: PageProps<"/office/setup">) {
  const { token, again } = await searchParams;
  if (typeof token !== "string") return linkIsOver();
  const read = await opened(token, again !== undefined);
  if (read === "away") return away();
  if (read === null) return linkIsOver();
  const { typed, faults } = read;
  return (
    <BareFrame page="office/setup" title="Set up the practice" faulty={faults.length > 0}>
      <ErrorSummary title="Some answers need another look" faults={faults} />
      <h1>Set up the practice</h1>
      <p className="mt-2 mb-6">
        Everything here can be changed later, except that this page opens only once. Then you are signed in.
      </p>
      <form method="post" action="/office/setup/save" noValidate>
        <input type="hidden" name="token" value={token} />
        <h2 className="mb-4">The practice</h2>
        <PracticeFields typed={typed} faults={faults} />
        <h2 className="mb-4">You, the owner</h2>
        <TextField
          name="ownerName"
          label="Your name"
          autoComplete="name"
          maxLength={100}
          value={textOf(typed, "ownerName")}
          faults={faults}
        />
        <TextField
          name="email"
          label="Your e-mail address"
          hint="You sign in with it, and the portal writes to it."
          type="email"
          autoComplete="username"
          inputMode="email"
          spellCheck={false}
          value={textOf(typed, "email")}
          faults={faults}
        />
        <TextField
          name="password"
          label="Choose a password"
          hint={`At least ${PASSWORD_LEAST} characters; a few words that only you would put together are good. ${faults.length > 0 ? "Type it again: a password never travels back to a page." : ""}`}
          type="password"
          autoComplete="new-password"
          faults={faults}
        />
        <Button>Set up and sign in</Button>
      </form>
    </BareFrame>
  );
}

/** What the form shows, null when the link opens nothing. */
async function opened(token: string, again: boolean) {
  try {
    if (!(await isSetUpLink(token))) return null;
    const refused = again ? await readRefused(`set-up ${token}`) : undefined;
    return refused ?? { typed: blankForm(), faults: [] };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
