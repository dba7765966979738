import { z } from "zod";
import { sentenceOf } from "@/lib/command";
import { migrateLocked } from "@/lib/db/migrate-locked";
import { diffSchemas } from "@/lib/db/schema-engine";

/**
 * The child process in which the schema engine lives (see engine.ts). It gets one question by message, sends
 * one answer and exits, with the engine's timer, memory and connections.
 */

const question = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("migrate"), databaseUrl: z.string(), folder: z.string() }),
  z.object({ kind: z.literal("diff"), databaseUrl: z.string(), from: z.string().nullable(), to: z.string() }),
]);

export type Question = z.infer<typeof question>;

async function answer(message: unknown): Promise<{ value: unknown } | { refusal: string }> {
  try {
    const asked = question.parse(message);
    if (asked.kind === "diff") return { value: await diffSchemas(asked.databaseUrl, asked.from, asked.to) };
    return { value: await migrateLocked(asked.databaseUrl, asked.folder) };
  } catch (error) {
    return { refusal: sentenceOf(error) };
  }
}

process.once("message", async (message) => {
  process.send?.(await answer(message), () => process.exit(0));
});
