import { Readable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openStream, sealStream } from "@/lib/privacy/sealed-stream";

const SIZES = [0, 1, 65_535, 65_536, 65_537, 300_000];
const HEAD = 8 + 32 + 16;
const PIECE = 4 + 65_536 + 16;

const parts = (bytes: Buffer, size = 10_000) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    ),
  );

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of stream) all.push(part);
  return Buffer.concat(all);
}

const text = (length: number) => Buffer.alloc(length, "Sample Person ");
const seal = (plain: Buffer, purpose = "test") => whole(sealStream(parts(plain), purpose));
const open = (sealed: Buffer, purpose = "test", size?: number) =>
  whole(openStream(parts(sealed, size), purpose));

afterEach(() => vi.unstubAllEnvs());

describe("a sealed stream", () => {
  it.each(SIZES)("of %i bytes opens as it was, however it is cut", async (length) => {
    const sealed = await seal(text(length));
    expect(sealed.includes("Sample")).toBe(false);
    for (const size of [sealed.length, 1_021])
      expect((await open(sealed, "test", size)).equals(text(length))).toBe(true);
  });

  it("is another one each time", async () => {
    expect((await seal(text(10))).equals(await seal(text(10)))).toBe(false);
  });

  it("does not open when it was cut off anywhere, at the end of a piece too", async () => {
    const sealed = await seal(text(200_000));
    for (const end of [HEAD, HEAD + 2, HEAD + 100, HEAD + PIECE, HEAD + 2 * PIECE, sealed.length - 1])
      await expect(open(sealed.subarray(0, end))).rejects.toThrow("damaged");
    await expect(open(sealed.subarray(0, 4))).rejects.toThrow("notOurs");
    await expect(open(sealed.subarray(0, 20))).rejects.toThrow("damaged");
  });

  it("does not open when a byte of it was changed, or something was put behind it", async () => {
    const sealed = await seal(text(100_000));
    for (const at of [HEAD + 1, HEAD + 4, HEAD + 70_000, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(open(changed)).rejects.toThrow("damaged");
    }
    await expect(open(Buffer.concat([sealed, sealed.subarray(HEAD)]))).rejects.toThrow("damaged");
  });

  it("does not open when its pieces stand in another order", async () => {
    const sealed = await seal(text(200_000));
    const piece = (number: number) => sealed.subarray(HEAD + number * PIECE, HEAD + (number + 1) * PIECE);
    const swapped = [sealed.subarray(0, HEAD), piece(1), piece(0), sealed.subarray(HEAD + 2 * PIECE)];
    await expect(open(Buffer.concat(swapped))).rejects.toThrow("damaged");
  });

  it("does not open for another purpose or under another secret, and does under the one before", async () => {
    const sealed = await seal(text(10));
    await expect(open(sealed, "other")).rejects.toThrow("otherSecret");
    vi.stubEnv("APP_SECRET_PREVIOUS", process.env.APP_SECRET ?? "");
    vi.stubEnv("APP_SECRET", "another invented secret for tests, 0123456789");
    vi.resetModules();
    const rotated = await import("@/lib/privacy/sealed-stream");
    expect(await whole(rotated.openStream(parts(sealed), "test"))).toEqual(text(10));
    vi.stubEnv("APP_SECRET_PREVIOUS", undefined);
    vi.resetModules();
    const alone = await import("@/lib/privacy/sealed-stream");
    await expect(whole(alone.openStream(parts(sealed), "test"))).rejects.toThrow("otherSecret");
  });
});
