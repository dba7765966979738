import { cleanJpeg } from "./jpeg";
import { cleanPdf } from "./pdf";
import { cleanPng } from "./png";

/** What a paper can be, each with the type under which it is handed out. */
export const PAPER_TYPES = {
  jpeg: "image/jpeg",
  png: "image/png",
  pdf: "application/pdf",
} as const;
export type PaperKind = keyof typeof PAPER_TYPES;

export const MOST_PAPERS = 10;
export const MOST_BYTES = 10 * 1024 * 1024;

/** Why a file is no paper. */
export type PaperFault = "empty" | "wrongType" | "broken";

export type CleanPaper =
  | { readonly ok: true; readonly kind: PaperKind; readonly bytes: Buffer }
  | { readonly ok: false; readonly fault: PaperFault };

/** How each kind begins, at the very first byte: a file that begins otherwise may be two things at once. */
const BEGINS: readonly (readonly [PaperKind, Buffer])[] = [
  ["jpeg", Buffer.of(0xff, 0xd8, 0xff)],
  ["png", Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ["pdf", Buffer.from("%PDF-", "latin1")],
];

const CLEAN = { jpeg: cleanJpeg, png: cleanPng, pdf: cleanPdf } as const;

/**
 * Takes out of a file what tells where, when and with what it was made. What it is, is judged by its content: a name
 * or a type that was sent with it is never asked. It is not drawn: no picture is unpacked here.
 */
export async function cleanPaper(bytes: Buffer): Promise<CleanPaper> {
  if (bytes.length === 0) return { ok: false, fault: "empty" };
  const [kind] = BEGINS.find(([, begin]) => bytes.subarray(0, begin.length).equals(begin)) ?? [];
  if (kind === undefined) return { ok: false, fault: "wrongType" };
  const clean = await CLEAN[kind](bytes);
  return clean === null ? { ok: false, fault: "broken" } : { ok: true, kind, bytes: clean };
}
