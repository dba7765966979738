import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { TextField } from "@/app/_ui/text-field";
import { BareFrame } from "@/app/office/_desk/bare-frame";
import { away, settingUp } from "@/app/office/_desk/refusals";
import { currentActor } from "@/lib/auth/session";
import { TYPED_EMAIL, typedEmail } from "@/lib/auth/typed-email";
import { practice } from "@/lib/practice/read";

/** Codes and no sentences in the address: nobody can make this page say something of their own. */
const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  email: [["email", "Enter your e-mail address in the form name@example.com."]],
  password: [["password", "Enter your password."]],
  both: [
    ["email", "Enter your e-mail address in the form name@example.com."],
    ["password", "Enter your password."],
  ],
  // One sentence for a wrong password and for an address that nobody has.
  wrong: [["email", "This e-mail address and password do not belong together. Check both."]],
};

export default async function SignInPage({ searchParams }: PageProps<"/office/sign-in">) {
  const known = await practice();
  if (known === "settingUp") return settingUp();
  const actor = await currentActor();
  if (actor === "away" || known === "away") return away();
  if (actor !== null) redirect("/office/leads");
  const { error } = await searchParams;
  const faults = typeof error === "string" && Object.hasOwn(FAULTS, error) ? (FAULTS[error] ?? []) : [];
  const typed = typedEmail((await cookies()).get(TYPED_EMAIL)?.value);
  return (
    <BareFrame page="office/sign-in" title={`Sign in · ${known.name}`} faulty={faults.length > 0}>
      <ErrorSummary title="You are not signed in" faults={faults} />
      <p className="text-ink-soft" dir="auto">
        {known.name}
      </p>
      <h1 className="mb-6">Sign in to the desk</h1>
      <form method="post" action="/office/sign-in/save" noValidate>
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          inputMode="email"
          spellCheck={false}
          value={typed}
          faults={faults}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          faults={faults}
        />
        <Button>Sign in</Button>
      </form>
    </BareFrame>
  );
}
