import { setTimeout as pause } from "node:timers/promises";
import { type Figure, quantile } from "@/bench/figures";
import { database } from "@/lib/db/client";
import { TASKS } from "@/lib/jobs/tasks";
import { startWorker } from "@/lib/jobs/worker";
import { enqueue } from "@/lib/outbox/enqueue";

const WARM_UP = 50;
const SAMPLES = 500;

/** From the commit of a job to the start of its work, one after the other, in a worker that otherwise idles. */
export async function jobFigures(): Promise<Figure[]> {
  let picked = (_at: number) => {};
  const sweep = async () => picked(performance.now());
  const worker = startWorker({ mode: "alone", tasks: { ...TASKS, sweep } });
  const samples: number[] = [];
  for (let times = 0; times < WARM_UP + SAMPLES; times += 1) {
    const start = new Promise<number>((resolve) => {
      picked = resolve;
    });
    const written = await database().$transaction(async (tx) => {
      await enqueue(tx, { name: "sweep", payload: { of: "sessions" } });
      return performance.now();
    });
    samples.push((await start) - written);
    // The queue looks again by itself right after a job: leave it time to go back to waiting for news.
    await pause(5 + (times % 11));
  }
  await worker.stop();
  await database().$disconnect();
  const measured = samples.slice(WARM_UP);
  return [
    { name: "job pick-up, p50", value: quantile(measured, 0.5), unit: "ms", goal: 20 },
    {
      name: "job pick-up, p99",
      value: quantile(measured, 0.99),
      unit: "ms",
      goal: 200,
      against: "job pick-up, p50",
    },
  ];
}
