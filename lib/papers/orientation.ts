/**
 * The one thing that is kept of what a camera writes beside a photo: which side is up. A phone stores the picture as
 * the sensor saw it and says in EXIF how to turn it, so a photo without any would lie on its side.
 */

/** 1: as stored; 2 to 8: turned or mirrored, as the EXIF standard numbers them. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const ENTRY = 12;
/** The first directory of a camera holds some dozens of entries; a longer one is no photo's. */
const MOST_ENTRIES = 512;

/**
 * Which side is up, by the first directory of an EXIF block. 1 for whatever cannot be read: nothing here is believed
 * further than it reaches.
 * @param tiff from its byte order on (`II` or `MM`)
 */
export function orientationOf(tiff: Buffer): Orientation {
  if (tiff.length < 8) return 1;
  const order = tiff.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return 1;
  const little = order === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  if (short(2) !== 42) return 1;
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return 1;
  const entries = Math.min(short(first), MOST_ENTRIES);
  for (let at = first + 2; at < first + 2 + entries * ENTRY; at += ENTRY) {
    if (at + ENTRY > tiff.length) return 1;
    if (short(at) !== ORIENTATION_TAG) continue;
    const value = short(at + 8);
    return short(at + 2) === SHORT && value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}

/** An EXIF block that says which side is up and nothing else. */
export function tiffOf(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM", 0, "latin1");
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION_TAG, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
