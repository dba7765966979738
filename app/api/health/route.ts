import { readHealth } from "@/lib/health/read";

/** The contract's health answer: 200 for ok and degraded, 503 for down. Tells nothing of when anybody wrote. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, {
    status: health.status === "down" ? 503 : 200,
    headers: { "cache-control": "no-store" },
  });
}
