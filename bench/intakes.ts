import { type Figure, quantile } from "@/bench/figures";
import { seedLeads } from "@/bench/leads";
import { load } from "@/bench/load";
import { startSlowRelay } from "@/bench/relay";
import { giveApiKey, INTAKE, intakeHeaders, sendIntake } from "@/e2e/intakes";
import { type Portal, startPortal } from "@/e2e/portal";

/** An intake with two charges and four names, from the request to the answer that says that it is stored. */

const SECONDS = 10;
const STORED = 100_000;
const RELAY_MS = 400;
const ALONE = { connections: 1, length: { seconds: SECONDS } } as const;

/**
 * @param portal without a worker of its own, so that only the request is measured
 * @param bare the name of the figure of a route that does nothing, in the same run
 */
export async function intakeFigures(portal: Portal, bare: string): Promise<Figure[]> {
  const send = await sender(portal);
  await send({ length: { requests: 500 } });
  const empty = await send({ length: { seconds: SECONDS } });
  const alone = await send(ALONE);
  await seedLeads(portal.databaseUrl, STORED);
  await send({ length: { requests: 500 } });
  const full = await send({ length: { seconds: SECONDS } });
  return [
    { name: "intake", value: empty.perSecond, unit: "/s", against: bare, share: 0.5 },
    { name: "intake, one at a time, p50", value: alone.p50, unit: "ms", goal: 15 },
    // Nothing that anybody would notice; two runs of the same differ by as much.
    { name: "intake beside 100,000 leads", value: full.perSecond, unit: "/s", against: "intake", share: 0.9 },
  ];
}

/** What the mail costs whoever submits, with the worker in the same process: into files, and to a slow relay. */
export async function relayFigures(): Promise<Figure[]> {
  const files = await submitting({});
  const relay = await startSlowRelay(RELAY_MS);
  try {
    const slow = await submitting({ SMTP_URL: relay.url, MAIL_FROM: "portal@example.com" });
    return [
      { name: "intake with mail into files, p50", value: files, unit: "ms" },
      { name: "what a relay of 400 ms adds to it", value: Math.max(0, slow - files), unit: "ms", goal: 5 },
    ];
  } finally {
    await relay.stop();
  }
}

/** The middle of some intakes that come one after the other with time for the mail in between, in ms. */
async function submitting(env: Readonly<Record<string, string>>): Promise<number> {
  const portal = await startPortal({ env });
  try {
    const key = await giveApiKey(portal.databaseUrl);
    const samples: number[] = [];
    for (let number = 0; number < 120; number += 1) {
      const started = performance.now();
      await (await sendIntake(portal.url, key, String(number))).text();
      samples.push(performance.now() - started);
    }
    return quantile(samples.slice(20), 0.5);
  } finally {
    await portal.stop();
  }
}

async function sender(portal: Portal) {
  const headers = intakeHeaders(await giveApiKey(portal.databaseUrl), "[<id>]");
  const body = JSON.stringify(INTAKE);
  return (how: Pick<Parameters<typeof load>[1], "connections" | "length">) =>
    load(`${portal.url}/api/v1/intakes`, { method: "POST", headers, body, ...how });
}
