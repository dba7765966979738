import { z } from "zod";
import { NEWS, type NewsKind, type ProviderNews } from "@/lib/notifications/news";
import { TAG } from "@/lib/notifications/resend";

/** What a webhook says that was verified; the rest of it repeats addresses and subjects and is not read. */
const told = z.object({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  data: z.object({
    email_id: z.string().min(1).max(200),
    tags: z.unknown().optional(),
  }),
});

/** The provider's words for what counts here. What it has suppressed is an address that bounced before. */
const KINDS: ReadonlyMap<string, NewsKind> = new Map([
  ...NEWS.map((kind) => [`email.${kind}`, kind] as const),
  ["email.suppressed", "bounced"],
]);

/** A tag as the provider repeats it: an object, or a list as it was sent. */
const tagged = z.union([
  z.object({ [TAG]: z.uuid() }).transform((tags) => tags[TAG]),
  z
    .array(z.object({ name: z.string(), value: z.string() }))
    .transform((tags) => z.uuid().safeParse(tags.find(({ name }) => name === TAG)?.value).data),
]);

export type Verdict =
  /** Not proved to come from the provider, or too old to be believed */
  | { readonly kind: "forged" }
  /** Nothing that counts here */
  | { readonly kind: "other" }
  | { readonly kind: "news"; readonly news: ProviderNews };

/**
 * Proves a webhook by its signature over the bytes as they came, and only then reads it. A signature is believed for
 * five minutes, so that whoever has recorded one cannot use it for long; the id makes it count once in between.
 * @param raw the body as it came, never parsed and written again
 */
export async function readWebhook(
  { raw, headers }: { readonly raw: string; readonly headers: Headers },
  secret: string,
): Promise<Verdict> {
  const { Resend } = await import("resend");
  const id = headers.get("svix-id") ?? headers.get("webhook-id") ?? "";
  const timestamp = headers.get("svix-timestamp") ?? headers.get("webhook-timestamp") ?? "";
  const signature = headers.get("svix-signature") ?? headers.get("webhook-signature") ?? "";
  let payload: unknown;
  try {
    // The key is for sending and takes no part in this.
    payload = new Resend("re_unused").webhooks.verify({
      ...{ payload: raw, headers: { id, timestamp, signature }, webhookSecret: secret },
    });
  } catch {
    return { kind: "forged" };
  }
  return newsOf(id, payload);
}

function newsOf(id: string, payload: unknown): Verdict {
  const parsed = told.safeParse(payload);
  const kind = KINDS.get(parsed.data?.type ?? "");
  if (parsed.data === undefined || kind === undefined || id.length > 200) return { kind: "other" };
  const { created_at, data } = parsed.data;
  const deliveryId = tagged.safeParse(data.tags).data ?? null;
  const news = { id, providerId: data.email_id, deliveryId, kind, at: new Date(created_at) };
  return { kind: "news", news };
}
