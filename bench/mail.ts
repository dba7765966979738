import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { type Figure, quantile } from "@/bench/figures";
import { startLimitedProvider } from "@/bench/relay";
import { giveApiKey, INTAKE, sendIntake } from "@/e2e/intakes";
import { startPortal } from "@/e2e/portal";
import { startRelay } from "@/lib/notifications/relay-for-tests";

/** How long mail takes: at a steady stream of intakes, and past a heap of mail that waits. */

const PER_SECOND = 20;
const INTAKES = 200;
const BACKLOG = 1_000;
const PROVIDER_PER_SECOND = 100;
const LONGEST_MS = 60_000;

export async function mailFigures(): Promise<Figure[]> {
  const steady = await acknowledgedToAccepted();
  return [
    { name: "acknowledgement to accepted mail at 20/s, p50", value: quantile(steady, 0.5), unit: "ms" },
    {
      ...{ name: "acknowledgement to accepted mail at 20/s, p99", value: quantile(steady, 0.99) },
      ...{ unit: "ms", goal: 2_000 },
    },
    {
      ...{ name: "a NOW behind 1,000 mails, 100/s let through", value: await nowBehindBacklog() },
      ...{ unit: "ms", goal: 2_000 },
    },
  ];
}

/** From the answer to an intake until the relay has said 250 to its mail, in ms. */
async function acknowledgedToAccepted(): Promise<number[]> {
  const relay = await startRelay();
  const accepted = new Map<string, number>();
  relay.watch(({ raw }) => {
    const reference = /^X-First-Call-Reference: (\S+)/imu.exec(raw)?.[1];
    if (reference !== undefined) accepted.set(reference, performance.now());
  });
  const portal = await startPortal({ env: { SMTP_URL: relay.url, MAIL_FROM: "portal@example.com" } });
  try {
    const key = await giveApiKey(portal.databaseUrl);
    const acknowledged = new Map<string, number>();
    const submit = async () => {
      const answer = await sendIntake(portal.url, key, randomUUID());
      acknowledged.set(acknowledgement.parse(await answer.json()).reference, performance.now());
    };
    await submit();
    await until(() => accepted.size === 1);
    const sending: Promise<void>[] = [];
    for (let number = 0; number < INTAKES; number += 1) {
      sending.push(submit());
      await pause(1_000 / PER_SECOND);
    }
    await Promise.all(sending);
    await until(() => accepted.size >= acknowledged.size);
    return [...acknowledged].slice(1).map(([reference, at]) => (accepted.get(reference) ?? Number.NaN) - at);
  } finally {
    await portal.stop();
    await relay.stop();
  }
}

/** From the acknowledgement of a NOW intake until the provider takes its mail, in ms. */
async function nowBehindBacklog(): Promise<number> {
  const taken = new Map<string, number>();
  const provider = await startLimitedProvider(PROVIDER_PER_SECOND, (reference) => {
    taken.set(reference, performance.now());
  });
  const road = { RESEND_API_KEY: "re_invented", RESEND_BASE_URL: provider.url };
  const portal = await startPortal({ env: { ...road, MAIL_FROM: "portal@example.com" } });
  try {
    const key = await giveApiKey(portal.databaseUrl);
    provider.set(false);
    for (let number = 0; number < BACKLOG; number += 20) {
      const some = Array.from({ length: 20 }, () => sendIntake(portal.url, key, randomUUID()));
      await Promise.all(some.map(async (answer) => (await answer).text()));
    }
    provider.set(true);
    await until(() => taken.size > 50);
    const answer = await sendIntake(portal.url, key, randomUUID(), heldIntake());
    const { reference } = acknowledgement.parse(await answer.json());
    const begun = performance.now();
    await until(() => taken.has(reference));
    return (taken.get(reference) ?? Number.NaN) - begun;
  } finally {
    await portal.stop();
    await provider.stop();
  }
}

const acknowledgement = z.object({ reference: z.string() });

/** In jail for six hours, and no judge so far. */
function heldIntake(): object {
  const { stage: _, bondConditions: __, poExists: ___, ...known } = INTAKE;
  const arrest = new Date(Date.now() - 6 * 60 * 60 * 1000);
  const wall = arrest.toLocaleString("sv-SE", { timeZone: "America/Chicago" }).slice(0, 16).replace(" ", "T");
  const arrestAt = { value: wall, certainty: "exact" };
  return { ...known, custody: "yes", jail: "Mobile Metro Jail", arrestAt, seenJudge: "no" };
}

/** @throws after a minute: what is measured then is no figure but a fault */
async function until(isSo: () => boolean): Promise<void> {
  for (const begun = performance.now(); !isSo(); ) {
    if (performance.now() - begun > LONGEST_MS) throw new Error("Mail did not go out within a minute.");
    await pause(5);
  }
}
