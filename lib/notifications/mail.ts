/** A mail that is ready to be handed over. What a repeated attempt of the same delivery sends is the same to the byte. */
export interface Mail {
  /** Of the delivery; names the file of the mailbox */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Under which a provider knows a repeated attempt again */
  readonly idempotencyKey: string;
  readonly attachment?: Attachment;
}

/** A file in a mail. */
export interface Attachment {
  readonly filename: string;
  /** With its parameters: `text/calendar; charset=utf-8; method=PUBLISH` */
  readonly contentType: string;
  readonly content: string;
}

/** The files of a mail as nodemailer takes them. */
export function attachmentsOf({ attachment }: Pick<Mail, "attachment">) {
  return attachment === undefined ? [] : [{ ...attachment }];
}

/** What came of one attempt. A code is one of ours: what a relay says repeats addresses and content. */
export type Outcome =
  | { readonly kind: "sent"; readonly providerId: string | null }
  /** For good: another attempt would hear the same. */
  | { readonly kind: "refused"; readonly code: string }
  /** For now. `uncertain`: nobody knows whether the mail was taken. */
  | {
      readonly kind: "failed";
      readonly code: string;
      readonly uncertain: boolean;
      readonly retryAfterSeconds?: number;
    };

export type TransportName = "resend" | "smtp" | "mailbox";

/** A way out of the portal. `send` never throws for what a relay says or does; it gives up when the signal fires. */
export interface Transport {
  readonly name: TransportName;
  send(mail: Mail, signal: AbortSignal): Promise<Outcome>;
}

/** The code of an address that a relay refuses for good. */
export const ADDRESS_REFUSED = "address-refused";

/** The codes of failures that are about one address; every other one is about the relay, and so about all mail. */
export const ADDRESS_CODES: readonly string[] = [ADDRESS_REFUSED, "address-busy"];
