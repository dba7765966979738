import { PROBLEM_TYPES } from "@/lib/intake/problem-types";

/** What the `type` of each error of the API means: the address that stands in it leads here. */
export function GET(): Response {
  const types = Object.entries(PROBLEM_TYPES).flatMap(([status, meanings]) =>
    Object.entries(meanings).map(([name, meaning]) => ({
      type: `/api/v1/problems#${name}`,
      status: Number(status),
      meaning,
    })),
  );
  return Response.json({ types }, { headers: { "cache-control": "no-store" } });
}
