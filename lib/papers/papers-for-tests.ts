import { deflateSync } from "node:zlib";
import { chunk } from "./png";

/** For tests: papers as phones and scanners write them, with a place and a name in everything that can hold one. */

export const PLACE = "30.6954 N 88.0399 W";

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** EXIF of a camera: which side is up, then a place. */
export function exif(orientation: number, order: "II" | "MM" = "II"): Buffer {
  const tiff = Buffer.alloc(38);
  const little = order === "II";
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, "latin1");
  short(42, 2);
  long(8, 4);
  short(2, 8);
  for (const [at, tag, type, value] of [
    [10, 0x0112, 3, orientation],
    [22, 0x8825, 4, 38],
  ] as const) {
    short(tag, at);
    short(type, at + 2);
    long(1, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  }
  return Buffer.concat([tiff, Buffer.from(PLACE)]);
}

/** A JPEG of a phone. @param size of its coded picture, bytes */
export function jpeg({ orientation = 6, size = 64 }: { orientation?: number; size?: number } = {}): Buffer {
  const picture = Buffer.alloc(size, 0x5a);
  // A stuffed zero and a restart are part of the picture.
  Buffer.of(0xff, 0x00, 0xff, 0xd0).copy(picture, 8);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, Buffer.from(`JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01${PLACE}`, "latin1")),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), exif(orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PLACE}</x:xmpmeta>`)),
    segment(0xe2, Buffer.from(`MPF\0${PLACE}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${PLACE}`)),
    segment(0xee, Buffer.from("Adobe\0\x64\0\0\0\0\x01", "latin1")),
    segment(0xfe, Buffer.from(PLACE)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.alloc(20, 2)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    picture,
    segment(0xfe, Buffer.from(PLACE)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(8, 0x33),
    Buffer.of(0xff, 0xd9),
    Buffer.from(`a second picture of ${PLACE}`),
  ]);
}

export function png({ orientation = 1 }: { orientation?: number } = {}): Buffer {
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk("eXIf", exif(orientation, "MM")),
    chunk("tEXt", Buffer.from(`Location\0${PLACE}`)),
    chunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${PLACE}`)),
    chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(Buffer.from(PLACE))])),
    chunk("tIME", Buffer.from([7, 0xea, 11, 21, 1, 2, 3])),
    chunk("prVt", Buffer.from(PLACE)),
    chunk("pHYs", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 0])),
    chunk("IDAT", deflateSync(Buffer.from([0, 0x7f]))),
    chunk("IEND", Buffer.alloc(0)),
    Buffer.from(`behind the end: ${PLACE}`),
  ]);
}

type Part = string | Buffer;
const stream = (head: string, content: Buffer): Part[] => [
  `<< ${head} /Length ${content.length} >>\nstream\n`,
  content,
  "\nendstream",
];

/** A PDF of a scanner. @param options.trailer more for it, as where it is encrypted */
export function pdf({ trailer = "" }: { trailer?: string } = {}): Buffer {
  const packed = `7 0 8 40 << /Title 8 0 R /Producer <414243> >>        (${PLACE})`.padEnd(200);
  const first = packed.indexOf("<<");
  const second = packed.lastIndexOf("(") - first;
  const pairs = `7 0 8 ${second} `.padEnd(first);
  const objects: Part[][] = [
    ["<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>"],
    ["<< /Type /Pages /Kids [] /Count 0 >>"],
    [`<< /Author (Pat \\(${PLACE}\\) (inner) end) /Title 6 0 R /CreationDate (D:2026) /Producer <414243> >>`],
    stream("/Type /XObject /Subtype /Image /Filter /DCTDecode", jpeg()),
    stream(
      "/Type /Metadata /Subtype /XML /Filter /FlateDecode",
      deflateSync(Buffer.from(`<rdf>${PLACE}</rdf>`)),
    ),
    [`(${PLACE})`],
    stream(
      `/Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode`,
      deflateSync(Buffer.from(pairs + packed.slice(first)), { level: 1 }),
    ),
    stream("/Filter [/FlateDecode /DCTDecode]", deflateSync(jpeg(), { level: 1 })),
    stream("", Buffer.from(`BT (What the paper says in ${"Mobile"}) Tj ET`)),
    stream("/Type /Metadata /Subtype /XML", Buffer.from(`<?xpacket begin=""?>${PLACE}<?xpacket end="w"?>`)),
  ];
  const body = objects.flatMap((parts, at) => [`${at + 1} 0 obj\n`, ...parts, "\nendobj\n"]);
  const tail = `trailer << /Root 1 0 R /Info 3 0 R ${trailer} >>\n%% /Info 7 0 R\nstartxref\n9\n%%EOF\n${PLACE}`;
  return Buffer.concat(["%PDF-1.7\n", ...body, tail].map((part) => Buffer.from(part)));
}
