import { crc32 } from "node:zlib";
import { orientationOf, tiffOf } from "./orientation";

/**
 * A PNG without what was written beside the picture: only the chunks that draw it are kept, up to its end. Texts,
 * EXIF, times and everything private are gone.
 */

const SIGNATURE = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const DRAWN = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD"];
/** Length and name before the content of a chunk, its check sum behind. */
const [HEAD, TAIL] = [8, 4];

/** 10 MB in parts of 1 KB. Without a limit twelve bytes each would fill the memory. */
const MOST_CHUNKS = 10_000;

type Chunk = { readonly name: string; readonly whole: Buffer; readonly content: Buffer };

/**
 * @param bytes that begin as a PNG does
 * @returns null when it breaks off, is damaged, or is no picture
 */
export function cleanPng(bytes: Buffer): Buffer | null {
  const chunks = chunksOf(bytes);
  const [first] = chunks ?? [];
  if (chunks === null || first?.name !== "IHDR" || first.content.length !== 13) return null;
  if (!chunks.some(({ name }) => name === "IDAT")) return null;
  const exif = chunks.find(({ name }) => name === "eXIf");
  const orientation = exif === undefined ? 1 : orientationOf(exif.content);
  const [head, ...others] = chunks.filter(({ name }) => DRAWN.includes(name)).map(({ whole }) => whole);
  const turned = orientation === 1 ? [] : [chunk("eXIf", tiffOf(orientation))];
  return Buffer.concat([SIGNATURE, ...(head === undefined ? [] : [head]), ...turned, ...others]);
}

/** Every chunk up to the last one of the picture; null when it does not get there or a check sum is wrong. */
function chunksOf(bytes: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + HEAD + TAIL <= bytes.length && chunks.length < MOST_CHUNKS; ) {
    const end = at + HEAD + bytes.readUInt32BE(at) + TAIL;
    if (end > bytes.length) return null;
    const whole = bytes.subarray(at, end);
    const name = whole.toString("latin1", 4, HEAD);
    if (crc32(whole.subarray(4, -TAIL)) !== whole.readUInt32BE(whole.length - TAIL)) return null;
    chunks.push({ name, whole, content: whole.subarray(HEAD, -TAIL) });
    if (name === "IEND") return chunks;
    at = end;
  }
  return null;
}

/** A chunk with its length and check sum. */
export function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(HEAD + content.length + TAIL);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, "latin1");
  content.copy(whole, HEAD);
  whole.writeUInt32BE(crc32(whole.subarray(4, -TAIL)), whole.length - TAIL);
  return whole;
}
