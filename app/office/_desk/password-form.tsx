import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { TextField } from "@/app/_ui/text-field";
import { PASSWORD_LEAST } from "@/lib/auth/password";

/** One's own password; asked with the one that is in force, since a desk may have been left open. */
export function PasswordForm({ faults }: { faults: readonly Fault[] }) {
  return (
    <form
      method="post"
      action="/office/settings/password/save"
      noValidate
      className="mt-10 border-t border-line pt-6"
    >
      <h2 className="mb-4">Your password</h2>
      <TextField
        name="currentPassword"
        label="Your password now"
        type="password"
        autoComplete="current-password"
        faults={faults}
      />
      <TextField
        name="newPassword"
        label="New password"
        hint={`At least ${PASSWORD_LEAST} characters. Every other session of yours ends.`}
        type="password"
        autoComplete="new-password"
        faults={faults}
      />
      <Button tone="quiet">Change the password</Button>
    </form>
  );
}
