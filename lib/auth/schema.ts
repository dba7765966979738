import { z } from "zod";
import { PASSWORD_LEAST, PASSWORD_MOST } from "@/lib/auth/password";

/** What a person who gets an account types about it. */

/** An address as accounts are stored: trimmed and lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, "Enter an e-mail address.")
  .max(254, "The e-mail address must have at most 254 characters.")
  .pipe(z.email("Enter an e-mail address in the form name@example.com."));

/** Length is all that is asked: rules about signs make passwords that people write down. Not trimmed. */
export const newPasswordSchema = z
  .string()
  .min(1, "Choose a password.")
  .min(PASSWORD_LEAST, `The password must have at least ${PASSWORD_LEAST} characters.`)
  .max(PASSWORD_MOST, `The password must have at most ${PASSWORD_MOST} characters.`);

export const ownerSchema = z.object({
  ownerName: z
    .string()
    .trim()
    .min(1, "Enter your name.")
    .max(100, "Your name must have at most 100 characters."),
  email: emailSchema,
  password: newPasswordSchema,
});

export type OwnerInput = z.output<typeof ownerSchema>;
