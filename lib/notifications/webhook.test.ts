import { describe, expect, it } from "vitest";
import { signedBy } from "@/lib/notifications/resend-for-tests";
import { readWebhook } from "@/lib/notifications/webhook";

const SECRET = `whsec_${Buffer.from("an invented secret of the webhook").toString("base64")}`;
const OTHER = `whsec_${Buffer.from("another invented secret of a hook").toString("base64")}`;
const DELIVERY = "0190a000-0000-7000-8000-00000000000d";

const BODY = {
  type: "email.delivered",
  created_at: "2026-11-22T12:00:00.000Z",
  data: { email_id: "p1", to: ["lee@example.com"], subject: "NOW", tags: { delivery: DELIVERY } },
};

function signed(body: unknown, changes: { secret?: string; at?: Date; id?: string } = {}) {
  const { secret = SECRET, at = new Date(), id = "msg_1" } = changes;
  const raw = typeof body === "string" ? body : JSON.stringify(body);
  return { raw, headers: new Headers(signedBy(secret, raw, id, at)) };
}

const minutes = (n: number) => new Date(Date.now() + n * 60_000);

it("reads what is signed: which mail, what, and when", async () => {
  expect(await readWebhook(signed(BODY), SECRET)).toEqual({
    kind: "news",
    news: {
      ...{ id: "msg_1", providerId: "p1", deliveryId: DELIVERY, kind: "delivered" },
      at: new Date("2026-11-22T12:00:00Z"),
    },
  });
});

describe("believes nothing that is not proved", () => {
  const good = signed(BODY);
  const without = (name: string) => {
    const headers = new Headers(good.headers);
    headers.delete(name);
    return { ...good, headers };
  };
  const withHeader = (name: string, value: string) => {
    const headers = new Headers(good.headers);
    headers.set(name, value);
    return { ...good, headers };
  };
  it.each([
    ["another secret", signed(BODY, { secret: OTHER })],
    ["a changed body", { ...good, raw: good.raw.replace("delivered", "bounced") }],
    ["a body written anew", { ...good, raw: JSON.stringify(BODY, null, 1) }],
    ["another id", withHeader("svix-id", "msg_2")],
    ["another time", withHeader("svix-timestamp", String(Math.floor(Date.now() / 1000) + 5))],
    ["an old time", signed(BODY, { at: minutes(-6) })],
    ["a time to come", signed(BODY, { at: minutes(6) })],
    ["no signature", without("svix-signature")],
    ["no id", without("svix-id")],
    ["no time", without("svix-timestamp")],
    ["an unsigned scheme", withHeader("svix-signature", "v0,AAAA")],
    ["nothing", { raw: "", headers: new Headers() }],
    ["a body that is no JSON", { ...good, raw: "{" }],
  ] as const)("%s", async (_, request) => {
    expect(await readWebhook(request, SECRET)).toEqual({ kind: "forged" });
  });
});

it("takes one good signature among several, as when the secret is being changed", async () => {
  const request = signed(BODY);
  const good = request.headers.get("svix-signature") ?? "";
  request.headers.set("svix-signature", `v1,${Buffer.from("wrong").toString("base64")} ${good}`);
  expect((await readWebhook(request, SECRET)).kind).toBe("news");
});

describe("of what is signed", () => {
  const kindOf = async (body: unknown) => {
    const verdict = await readWebhook(signed(body), SECRET);
    return verdict.kind === "news" ? verdict.news.kind : verdict.kind;
  };
  it.each([
    ["email.bounced", "bounced"],
    ["email.complained", "complained"],
    ["email.failed", "failed"],
    ["email.suppressed", "bounced"],
    ["email.sent", "other"],
    ["email.opened", "other"],
    ["email.delivery_delayed", "other"],
    ["contact.created", "other"],
    ["constructor", "other"],
  ])("%s is %s", async (type, kind) => {
    expect(await kindOf({ ...BODY, type })).toBe(kind);
  });

  it.each([
    ["a number", 7],
    ["null", null],
    ["no data", { type: BODY.type, created_at: BODY.created_at }],
    ["no id of a mail", { ...BODY, data: {} }],
    ["a time that is none", { ...BODY, created_at: "yesterday" }],
  ])("%s means nothing here", async (_, body) => {
    expect(await kindOf(body)).toBe("other");
  });

  it.each([
    ["a list", [{ name: "delivery", value: DELIVERY }], DELIVERY],
    ["none", undefined, null],
    ["another one", { delivery: "x" }, null],
    ["a list without ours", [{ name: "other", value: DELIVERY }], null],
  ])("tags as %s", async (_, tags, deliveryId) => {
    const verdict = await readWebhook(signed({ ...BODY, data: { ...BODY.data, tags } }), SECRET);
    expect(verdict).toMatchObject({ news: { deliveryId } });
  });
});
