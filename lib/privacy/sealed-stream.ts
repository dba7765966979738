import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { derivedKey, previousKey } from "@/lib/privacy/keys";
import { SealingError } from "@/lib/privacy/sealing";

/**
 * Seals something too large for memory, such as a backup: `magic 8 | salt 32 | check 16 | (length 4 | text | tag 16)…`.
 *
 * Each piece is sealed by itself with AES-256-GCM under a key that this file alone has, and its number and whether it
 * is the last stand in its nonce (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár): pieces that were
 * cut off, changed, swapped or sent twice do not open. One envelope over the whole would show a damaged file only after
 * all of it had been read, and could not be larger than memory.
 */
const MAGIC = Buffer.from("FCSEAL01");
const SALT = 32;
const TAG = 16;
const PIECE = 64 * 1024;

type Bytes = AsyncIterable<Buffer>;

/** @param purpose binds the file to what it is for: one made for something else does not open */
export async function* sealStream(plain: Bytes, purpose: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT);
  const key = fileKey(derivedKey("backup"), salt, purpose);
  yield Buffer.concat([MAGIC, salt, checkOf(key)]);
  let number = 0;
  let held = Buffer.alloc(0);
  for await (const part of plain) {
    held = Buffer.concat([held, part]);
    // One piece is always held back: only at the end it is known to be the last.
    while (held.length > PIECE) {
      yield sealPiece(key, number++, false, held.subarray(0, PIECE));
      held = held.subarray(PIECE);
    }
  }
  yield sealPiece(key, number, true, held);
}

/**
 * Opens what {@link sealStream} made, also under the secret before the last rotation. What has come out so far is as it
 * was sealed; that all of it came is sure only when the stream ends without a throw.
 * @throws SealingError `notOurs` when it is no such file, `otherSecret`, or `damaged`
 */
export async function* openStream(sealed: Bytes, purpose: string): AsyncGenerator<Buffer> {
  const input = new Reader(sealed);
  const magic = await input.take(MAGIC.length);
  if (magic === undefined || !magic.equals(MAGIC)) throw new SealingError("notOurs");
  const [salt, check] = [await input.take(SALT), await input.take(TAG)];
  if (salt === undefined || check === undefined) throw new SealingError("damaged");
  const keys = [derivedKey("backup"), previousKey("backup")].filter((key) => key !== null);
  const key = keys.map((each) => fileKey(each, salt, purpose)).find((each) => checkOf(each).equals(check));
  if (key === undefined) throw new SealingError("otherSecret");
  for (let number = 0; ; number += 1) {
    const length = (await input.take(4))?.readUInt32BE(0);
    if (length === undefined || length > PIECE) throw new SealingError("damaged");
    const piece = await input.take(length + TAG);
    const isLast = await input.atEnd();
    if (piece === undefined) throw new SealingError("damaged");
    yield openPiece(key, number, isLast, piece);
    if (isLast) return;
  }
}

function fileKey(key: Buffer, salt: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, `first-call ${purpose} v1`, 32));
}

/** Tells another secret from a damaged file; says nothing about the key. */
function checkOf(key: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", "first-call key check v1", TAG));
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(isLast ? 1 : 0, 0);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

function sealPiece(key: Buffer, number: number, isLast: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonceOf(number, isLast));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, cipher.getAuthTag()]);
}

function openPiece(key: Buffer, number: number, isLast: boolean, piece: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(number, isLast), { authTagLength: TAG });
  decipher.setAuthTag(piece.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()]);
  } catch {
    throw new SealingError("damaged");
  }
}

/** Takes a stream of parts of any size as so many bytes at a time. */
class Reader {
  readonly #parts: AsyncIterator<Buffer>;
  #held = Buffer.alloc(0);
  constructor(parts: Bytes) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  /** @returns undefined when the stream ends before so many bytes */
  async take(count: number): Promise<Buffer | undefined> {
    if (!(await this.#hold(count))) return undefined;
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  async atEnd(): Promise<boolean> {
    return !(await this.#hold(1));
  }

  async #hold(count: number): Promise<boolean> {
    while (this.#held.length < count) {
      const { value, done } = await this.#parts.next();
      if (done === true) return false;
      this.#held = Buffer.concat([this.#held, value]);
    }
    return true;
  }
}
