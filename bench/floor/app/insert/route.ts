import { randomUUID } from "node:crypto";
import { database } from "@/lib/db/client";

/** The least that a request which stores something can do. */
export async function POST(): Promise<Response> {
  await database().rateBucket.create({ data: { key: randomUUID(), points: 1 } });
  return Response.json({}, { status: 201 });
}
