import { type Orientation, orientationOf, tiffOf } from "./orientation";

/**
 * A JPEG without what a camera or a program wrote beside the picture. Written anew from the segments that a picture
 * needs (a list of what stays, because the list of what can stand in an APP segment has no end), up to its end:
 * phones hang a second picture or a film behind it, with a place of its own.
 */

const SOI = Buffer.of(0xff, 0xd8);
const EOI = Buffer.of(0xff, 0xd9);
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const SOS = 0xda;
const END = 0xd9;
const EXIF = Buffer.from("Exif\0\0", "latin1");

/** Tables, frame, number of lines, restart interval, scan: the picture itself. */
const isPicture = (marker: number) =>
  marker === 0xc4 ||
  marker === 0xcc ||
  (marker >= 0xdb && marker <= 0xdf) ||
  marker === SOS ||
  isFrame(marker);
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A picture has some dozens, one that is drawn in steps some hundreds. Without a limit four bytes each would fill the memory. */
const MOST_PIECES = 10_000;

/** A segment with a length, or what lies between two: `marker` is null for the coded picture. */
type Piece = { readonly marker: number | null; readonly from: number; readonly to: number };

/**
 * @param bytes that begin as a JPEG does
 * @returns null when it breaks off, or is no picture
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const { pieces, end } = walk(bytes);
  if (end === null) return null;
  const markers = pieces.map(({ marker }) => marker);
  if (!markers.some((marker) => marker !== null && isFrame(marker)) || !markers.includes(SOS)) return null;
  const exif = pieces.find((piece) => isExif(bytes, piece));
  const orientation =
    exif === undefined ? 1 : orientationOf(bytes.subarray(exif.from + 4 + EXIF.length, exif.to));
  const kept = pieces.flatMap((piece) => keptOf(bytes, piece));
  return Buffer.concat([SOI, ...(orientation === 1 ? [] : [exifOf(orientation)]), ...kept, EOI]);
}

/**
 * The same for a JPEG whose length may not change, as inside of another file: what is not kept becomes zeros in its
 * place. Does as much as can be read of one that breaks off.
 */
export function blankJpeg(bytes: Buffer): void {
  const { pieces, end } = walk(bytes);
  for (const piece of pieces) {
    // Its marker and its length stay, so that the next one is found.
    const kept = keptOf(bytes, piece).at(0)?.length ?? 4;
    bytes.fill(0, piece.from + kept, piece.to);
  }
  if (end !== null) bytes.fill(0, end);
}

function keptOf(bytes: Buffer, { marker, from, to }: Piece): readonly Buffer[] {
  const piece = bytes.subarray(from, to);
  if (marker === null || isPicture(marker)) return [piece];
  const name = (length: number) => piece.toString("latin1", 4, 4 + length);
  // Density only: the rest of it is a small copy of the picture, perhaps of before somebody cut something off.
  if (marker === APP0 && name(5) === "JFIF\0" && piece.length >= 18) return [densityOf(piece)];
  // How the colors are stored. Twelve bytes in all: a longer one is something else.
  if (marker === APP14 && name(5) === "Adobe" && piece.length >= 16) return [adobeOf(piece)];
  return [];
}

function densityOf(piece: Buffer): Buffer {
  const density = Buffer.from(piece.subarray(0, 18));
  density.writeUInt16BE(16, 2);
  density.fill(0, 16);
  return density;
}

function adobeOf(piece: Buffer): Buffer {
  const colors = Buffer.from(piece.subarray(0, 16));
  colors.writeUInt16BE(14, 2);
  return colors;
}

function isExif(bytes: Buffer, { marker, from }: Piece): boolean {
  return marker === APP1 && bytes.subarray(from + 4, from + 4 + EXIF.length).equals(EXIF);
}

function exifOf(orientation: Orientation): Buffer {
  const content = Buffer.concat([EXIF, tiffOf(orientation)]);
  const head = Buffer.of(0xff, APP1, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Everything from the beginning on, and where the picture ends; null when it does not. */
function walk(bytes: Buffer): { readonly pieces: readonly Piece[]; readonly end: number | null } {
  const pieces: Piece[] = [];
  for (let at = SOI.length; at < bytes.length && pieces.length < MOST_PIECES; ) {
    if (bytes[at] !== 0xff) break;
    // A marker may stand behind any number of fill bytes.
    let mark = at + 1;
    while (bytes[mark] === 0xff) mark += 1;
    const marker = bytes[mark];
    if (marker === END) return { pieces, end: mark + 1 };
    const to = mark + 1 + lengthAt(bytes, mark + 1);
    if (marker === undefined || to <= mark + 2 || to > bytes.length) break;
    pieces.push({ marker, from: mark - 1, to });
    at = marker === SOS ? endOfScan(bytes, to) : to;
    if (at > to) pieces.push({ marker: null, from: to, to: at });
  }
  return { pieces, end: null };
}

/** What a segment says of its length, its own two bytes counted; 0 behind the end of the file. */
function lengthAt(bytes: Buffer, at: number): number {
  return at + 2 > bytes.length ? 0 : bytes.readUInt16BE(at);
}

/** Where the coded picture ends: at the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
