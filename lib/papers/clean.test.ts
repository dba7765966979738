import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPaper } from "./clean";
import { blankJpeg } from "./jpeg";
import { orientationOf } from "./orientation";
import { exif, jpeg, PLACE, pdf, png } from "./papers-for-tests";
import { chunk } from "./png";

/** The cleaned bytes. @throws when it is refused */
async function clean(bytes: Buffer): Promise<Buffer> {
  const paper = await cleanPaper(bytes);
  if (!paper.ok) throw new Error(paper.fault);
  return paper.bytes;
}

const fault = async (bytes: Buffer) => {
  const paper = await cleanPaper(bytes);
  return paper.ok ? paper.kind : paper.fault;
};

describe("what a file is", () => {
  it.each([
    ["a JPEG", jpeg(), "jpeg"],
    ["a PNG", png(), "png"],
    ["a PDF", pdf(), "pdf"],
    ["nothing", Buffer.alloc(0), "empty"],
    ["a page that calls itself a photo", Buffer.from("<html><script>alert(1)</script>"), "wrongType"],
    ["a photo of another kind", Buffer.from("\0\0\0\x18ftypheic", "latin1"), "wrongType"],
    ["a program", Buffer.from("MZ\x90\0", "latin1"), "wrongType"],
    ["a PDF behind a page", Buffer.concat([Buffer.from("<html>"), pdf()]), "wrongType"],
    ["a JPEG that is only its beginning", jpeg().subarray(0, 3), "broken"],
    ["a PNG that is only its beginning", png().subarray(0, 8), "broken"],
    ["a PDF that is only its beginning", pdf().subarray(0, 300), "broken"],
  ])("is judged by its first bytes: %s", async (_, bytes, expected) => {
    expect(await fault(bytes)).toBe(expected);
  });
});

describe("a JPEG", () => {
  it("loses everything but its picture, and keeps which side is up", async () => {
    const before = jpeg({ orientation: 6 });
    const after = await clean(before);
    expect(after.includes(PLACE)).toBe(false);
    expect(after.includes("xmpmeta")).toBe(false);
    expect(after.subarray(-2)).toEqual(Buffer.of(0xff, 0xd9));
    const at = after.indexOf("Exif\0\0");
    expect(orientationOf(after.subarray(at + 6))).toBe(6);
    // Picture, tables and colors as they were.
    for (const kept of ["Adobe\0\x64", "JFIF\0\x01\x02\x01\0\x48\0\x48\0\0"])
      expect(after.includes(Buffer.from(kept, "latin1"))).toBe(true);
    const scan = before.subarray(
      before.indexOf(Buffer.of(0xff, 0xdb)),
      before.indexOf(Buffer.of(0xff, 0xda)) + 72,
    );
    expect(after.includes(scan)).toBe(true);
    // Nothing more is taken away the second time.
    expect(await clean(after)).toEqual(after);
  });

  it.each(["II", "MM"] as const)("is read whatever the byte order of its camera: %s", (order) => {
    for (const side of [1, 2, 3, 4, 5, 6, 7, 8]) expect(orientationOf(exif(side, order))).toBe(side);
    for (const side of [0, 9, 65535]) expect(orientationOf(exif(side, order))).toBe(1);
  });

  it("needs no EXIF when it is the right way up", async () => {
    expect((await clean(jpeg({ orientation: 1 }))).includes("Exif")).toBe(false);
  });

  it("whose EXIF says that it is longer than the file is kept as it lies", () => {
    const huge = exif(6);
    huge.writeUInt32LE(0xfffffff0, 4);
    expect(orientationOf(huge)).toBe(1);
    const many = exif(6);
    many.writeUInt16LE(0xffff, 8);
    many.writeUInt16LE(0, 10);
    expect(orientationOf(many)).toBe(1);
  });

  it("is refused wherever it breaks off", async () => {
    const whole = jpeg();
    const end = whole.lastIndexOf(Buffer.of(0xff, 0xd9));
    for (let length = 3; length < end + 2; length += 1)
      expect([length, await fault(whole.subarray(0, length))]).toEqual([length, "broken"]);
    expect(await fault(whole.subarray(0, end + 2))).toBe("jpeg");
  });

  it("is refused with a length that reaches behind its end, and with millions of parts", async () => {
    const long = jpeg();
    long.writeUInt16BE(0xffff, 4);
    expect(await fault(long)).toBe("broken");
    const parts = Buffer.alloc(4 * 1024 * 1024);
    for (let at = 0; at < parts.length; at += 4) parts.writeUInt32BE(0xfffe0002, at);
    expect(await fault(Buffer.concat([Buffer.of(0xff, 0xd8), parts, jpeg().subarray(2)]))).toBe("broken");
  });
});

describe("a PNG", () => {
  it("loses every chunk that draws nothing, and keeps which side is up", async () => {
    const after = await clean(png({ orientation: 8 }));
    expect(after.includes(PLACE)).toBe(false);
    for (const name of ["tEXt", "iTXt", "zTXt", "tIME", "prVt"])
      expect(after.includes(name), name).toBe(false);
    expect(orientationOf(after.subarray(after.indexOf("eXIf") + 4))).toBe(8);
    for (const name of ["IHDR", "pHYs", "IDAT"]) expect(after.includes(name), name).toBe(true);
    expect(after.subarray(-8, -4)).toEqual(Buffer.from("IEND"));
    expect(await clean(after)).toEqual(after);
    expect((await clean(png())).includes("eXIf")).toBe(false);
  });

  it("is refused when it is damaged, breaks off, or says a length that it has not", async () => {
    const whole = png();
    const end = whole.lastIndexOf("IEND") + 8;
    for (let length = 8; length < end; length += 1)
      expect([length, await fault(whole.subarray(0, length))]).toEqual([length, "broken"]);
    const damaged = Buffer.from(whole);
    damaged[damaged.indexOf("IDAT") + 5] = 0x77;
    expect(await fault(damaged)).toBe("broken");
    const long = Buffer.from(whole);
    long.writeUInt32BE(0xffffffff, whole.indexOf("IDAT") - 4);
    expect(await fault(long)).toBe("broken");
    const empty = chunk("IDAT", Buffer.alloc(0));
    const many = Buffer.concat([
      whole.subarray(0, 33),
      ...Array.from({ length: 20_000 }, () => empty),
      whole.subarray(33),
    ]);
    expect(await fault(many)).toBe("broken");
  });
});

/** Everything that a reader could take out of a PDF: its bytes, and what is packed in them. */
function unpacked(bytes: Buffer): string {
  const parts = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream\n"); at !== -1; at = bytes.indexOf("stream\n", at + 1)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString("latin1"));
    } catch {
      // Not packed.
    }
  }
  return parts.join("\n");
}

describe("a PDF", () => {
  it("loses its description, packed or not, and the places of its photos", async () => {
    const before = pdf();
    expect(unpacked(before).split(PLACE).length).toBeGreaterThan(15);
    const after = await clean(before);
    expect(unpacked(after)).not.toContain(PLACE);
    expect(unpacked(after)).not.toMatch(/inner|D:2026|414243/u);
    expect(after.includes("BT (What the paper says in Mobile) Tj ET")).toBe(true);
    // No object has moved.
    for (const found of before.toString("latin1").matchAll(/\d+ 0 obj/g))
      expect(after.toString("latin1", found.index, found.index + found[0].length)).toBe(found[0]);
    expect(after.toString("latin1").endsWith("%%EOF\n")).toBe(true);
    expect(await clean(after)).toEqual(after);
  });

  it("that is encrypted stays as it came, up to its end", async () => {
    const before = pdf({ trailer: "/Encrypt 11 0 R" });
    const after = await clean(before);
    expect(after.includes("Pat \\(")).toBe(true);
    expect(after.subarray(-6).toString()).toBe("%%EOF\n");
    expect(after.includes("<?xpacket")).toBe(false);
  });

  it("is refused when it breaks off, and when it unpacks to more than any paper", async () => {
    const whole = pdf();
    const end = whole.lastIndexOf("%%EOF");
    for (const length of [5, 100, end - 10, end + 4])
      expect(await fault(whole.subarray(0, length))).toBe("broken");
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const head = `%PDF-1.7\n1 0 obj << /Type /Metadata /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`;
    const tail = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    expect(await fault(Buffer.concat([Buffer.from(head), bomb, Buffer.from(tail)]))).toBe("broken");
  });

  it("is read once, whatever it repeats", async () => {
    const tail = "\n/Info 1 0 R\nstartxref\n9\n%%EOF\n";
    for (const part of [
      "<x:xmpmeta ",
      "1 0 obj (",
      " obj stream ",
      "/Info 1 0 R ",
      "<?xpacket begin endstream ",
    ])
      expect(await fault(Buffer.from(`%PDF-1.7\n${part.repeat(150_000)}${tail}`))).toBe("pdf");
  });
});

describe("whatever is sent", () => {
  it("is refused or cleaned, and what is cleaned is never longer by more than the side that is up", async () => {
    const seeds = [jpeg(), png({ orientation: 3 }), pdf()];
    const change = fc.record({
      seed: fc.nat(seeds.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let bytes = seeds[changes[0]?.seed ?? 0] ?? Buffer.alloc(0);
        for (const { at, cut, put } of changes) {
          const place = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)]);
        }
        const paper = await cleanPaper(bytes);
        if (paper.ok) {
          expect(paper.bytes.length).toBeLessThanOrEqual(bytes.length + 40);
          expect(await cleanPaper(paper.bytes)).toMatchObject({ ok: true, kind: paper.kind });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is two things at once only up to the end of the first", async () => {
    const archive = Buffer.from("PK\x03\x04<script>alert(1)</script>", "latin1");
    for (const paper of [jpeg(), png(), pdf()])
      expect((await clean(Buffer.concat([paper, archive]))).includes("<script>")).toBe(false);
  });

  it("inside of another file is blanked in its place", () => {
    const photo = jpeg();
    const { length } = photo;
    blankJpeg(photo);
    expect(photo.length).toBe(length);
    expect(photo.subarray(40).includes(PLACE)).toBe(false);
  });
});
