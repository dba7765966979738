import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { jobCounts } from "@/lib/jobs/read";
import { forgetJobs, give } from "@/lib/jobs/test-tasks";

const SECRET = "an invented schedule secret";

/** A fresh copy of the route and of the environment that it reads once. */
async function post(secret: string | undefined, authorization?: string): Promise<Response> {
  vi.resetModules();
  vi.stubEnv("CRON_SECRET", secret);
  vi.stubEnv("WORKER", "off");
  const { POST } = await import("@/app/api/jobs/drain/route");
  const headers = authorization === undefined ? {} : { authorization };
  return POST(new Request("http://localhost:3000/api/jobs/drain", { method: "POST", headers }));
}

beforeEach(forgetJobs);
afterEach(() => vi.unstubAllEnvs());

it("is not there without a secret", async () => {
  const answer = await post(undefined, `Bearer ${SECRET}`);
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
});

it.each([
  undefined,
  "",
  SECRET,
  `Basic ${SECRET}`,
  `Bearer ${SECRET}x`,
  `Bearer ${SECRET.slice(1)}`,
  "Bearer ",
])("refuses the authorization %j and runs nothing", async (authorization) => {
  await give();
  const answer = await post(SECRET, authorization);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.text()).not.toContain(SECRET);
  expect(await jobCounts()).toMatchObject({ waiting: 1 });
});

it("runs what is due and says how much, for no cache", async () => {
  await give();
  const answer = await post(SECRET, `Bearer ${SECRET}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.json()).toEqual({
    due: {
      sweeps: 0,
      reassessments: 0,
      reviews: 0,
      escalations: 0,
      people: 0,
      held: 0,
      roads: 0,
      search: 0,
      earlierClients: 0,
    },
    done: 1,
    failed: 0,
    left: { waiting: 0, running: 0, dead: 0 },
  });
});

it("says that the database is away", async () => {
  vi.stubEnv("DATABASE_URL", "postgresql://a:b@127.0.0.1:1/none");
  const answer = await post(SECRET, `Bearer ${SECRET}`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("30");
});
