import { beforeAll, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { signedBy } from "@/lib/notifications/resend-for-tests";

const SECRET = `whsec_${Buffer.from("an invented secret of the webhook").toString("base64")}`;
// Before anything asks for the environment: it is read once.
process.env.RESEND_WEBHOOK_SECRET = SECRET;

let deliveryId: string;
beforeAll(async () => {
  await openPractice();
  const { id: leadId } = await storeRow();
  const row = await database().delivery.create({
    data: {
      ...{ leadId, event: "lead.received", address: "lee@example.com", detail: "summary" },
      ...{ providerId: "p1", transport: "resend", sentAt: now() },
    },
  });
  deliveryId = row.id;
});

const delivered = async () =>
  (await database().delivery.findUniqueOrThrow({ where: { id: deliveryId } })).deliveredAt;

function body(changes: Readonly<Record<string, unknown>> = {}): string {
  const told = { type: "email.delivered", created_at: "2026-11-22T12:00:00.000Z", data: { email_id: "p1" } };
  return JSON.stringify({ ...told, ...changes });
}

async function post(raw: string, headers: Readonly<Record<string, string>>) {
  const { POST } = await import("@/app/api/webhooks/resend/route");
  const request = new Request("http://localhost/api/webhooks/resend", { method: "POST", body: raw, headers });
  const response = await POST(request);
  return { status: response.status, answer: await response.json() };
}

it("answers 401 to what is not signed and changes nothing", async () => {
  const forged = { ...signedBy(SECRET, body(), "msg_0"), "svix-signature": "v1,AAAA" };
  expect((await post(body(), forged)).status).toBe(401);
  expect((await post(body(), {})).status).toBe(401);
  expect(await delivered()).toBeNull();
  expect(await database().providerEvent.count()).toBe(0);
});

it("answers 413 to more than the provider sends", async () => {
  const long = body({ more: "x".repeat(70_000) });
  expect((await post(long, signedBy(SECRET, long, "msg_long"))).status).toBe(413);
});

it("answers 200 to what means nothing here, without effect", async () => {
  const opened = body({ type: "email.opened" });
  expect(await post(opened, signedBy(SECRET, opened, "msg_2"))).toEqual({
    status: 200,
    answer: { result: "ignored" },
  });
  const unknown = body({ data: { email_id: "never heard of" } });
  expect((await post(unknown, signedBy(SECRET, unknown, "msg_3"))).status).toBe(200);
  expect(await delivered()).toBeNull();
});

it("takes what is signed, and once, however often it is sent", async () => {
  const headers = signedBy(SECRET, body(), "msg_1");
  expect(await post(body(), headers)).toEqual({ status: 200, answer: { result: "taken" } });
  expect(await delivered()).toEqual(new Date("2026-11-22T12:00:00Z"));
  expect(await post(body(), headers)).toEqual({ status: 200, answer: { result: "known" } });
  expect(await delivered()).toEqual(new Date("2026-11-22T12:00:00Z"));
});
