import { on } from "node:events";
import { addAbortSignal, Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { z } from "zod";
import { MOST_BYTES, MOST_PAPERS } from "./clean";

/** One file as it came. */
export interface Upload {
  /** From 1, as the person chose them */
  readonly position: number;
  /** Null: it is longer than a paper may be, and was let go */
  readonly bytes: Buffer | null;
}

/** What a form with papers can weigh in all, bytes: ten of the largest, and what stands between them. */
export const MOST_POSTED = MOST_PAPERS * MOST_BYTES + 64 * 1024;

/** More files than may be kept, so that what is too many can be said by its place; what follows is let go. */
const MOST_FILES = 2 * MOST_PAPERS;

/** The body is no form of ours, or broke off. What came before was handed on. */
export class BrokenForm extends Error {
  override name = "BrokenForm";
}

const begun = z.tuple([z.string(), z.instanceof(Readable), z.string().optional()]).rest(z.unknown());

/**
 * The files of a form, one after the other: the next one is read when the last one is done with, so that one at a time
 * is in memory, whatever is sent at once. Their names and types are never looked at, but for the empty name of a
 * control in which nothing was chosen.
 * @param type the header `content-type`
 * @param control the name of the control; files of any other are let go
 * @throws {BrokenForm}
 */
export async function* filesOf(
  body: ReadableStream<Uint8Array>,
  type: string,
  control: string,
): AsyncGenerator<Upload> {
  const broken = new AbortController();
  const fail = () => broken.abort();
  const form = openForm(type).on("error", fail);
  // Before anything else: a file that breaks off fails, and a failure that nobody hears ends the process.
  form.on("file", (_name: string, file: BusboyFileStream) => file.on("error", fail));
  const files = on(form, "file", { signal: broken.signal, close: ["finish"] });
  const source = Readable.fromWeb(body).on("error", fail);
  source.pipe(form);
  try {
    let position = 0;
    for await (const event of files) {
      const [name, file, fileName = ""] = begun.parse(event);
      if (name !== control || fileName === "") {
        file.resume();
        continue;
      }
      position += 1;
      yield { position, bytes: await wholeOf(file, broken.signal) };
    }
  } catch (error) {
    if (broken.signal.aborted) throw new BrokenForm("The form broke off.");
    throw error;
  } finally {
    source.unpipe(form);
    source.destroy();
  }
}

function openForm(type: string): BusboyInstance {
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new BrokenForm("This is no form with files.");
  const limits = {
    ...{ fileSize: MOST_BYTES, files: MOST_FILES, fields: 8, fieldSize: 1024 },
    ...{ parts: 64, headerPairs: 16, headerSize: 8 * 1024 },
  };
  try {
    return new Busboy({ headers: { "content-type": type }, limits });
  } catch {
    throw new BrokenForm("This form does not say where its parts end.");
  }
}

async function wholeOf(file: Readable, signal: AbortSignal): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, file)) chunks.push(chunk);
  return "truncated" in file && file.truncated === true ? null : Buffer.concat(chunks);
}
