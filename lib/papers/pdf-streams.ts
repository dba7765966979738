import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import { blankJpeg } from "./jpeg";
import { addReferred, blankStrings, MOST_VERSIONS } from "./pdf-info";

/** What a PDF keeps in streams: photos as they came from the camera, its description in XMP, objects packed together. */

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate);
const pack = promisify<Buffer, { level: number }, Buffer>(deflate);

/** All that is unpacked of one file. Some KB can say that they are a GB. */
const MOST_UNPACKED = 48 * 1024 * 1024;
const LONGEST_HEAD = 16 * 1024;
/** Pairs at the beginning of objects that are packed together: some thousand objects. */
const LONGEST_PAIRS = 128 * 1024;

interface Stream {
  /** Its dictionary, latin1 */
  readonly head: string;
  /** Its content as it stands in the file, which is changed in place */
  readonly content: Buffer;
}

/**
 * Blanks the descriptions in every stream.
 * @param about numbers of the objects that describe the file, see {@link import("./pdf-info").blankInfo}; grows by those
 *   that they point to
 * @returns false when it would unpack to more than any paper
 */
export async function rewriteStreams(paper: Buffer, about: Set<number>): Promise<boolean> {
  let left = MOST_UNPACKED;
  for (const stream of streamsOf(paper)) {
    const change = changeOf(stream.head, about);
    if (change === null) continue;
    const filters = filtersOf(stream.head);
    if (filters.length === 0) change(stream.content);
    else if (filters[0] === "FlateDecode") {
      const unpacked = await unpackedOf(stream.content, left);
      if (unpacked === "tooMuch") return false;
      if (unpacked === "unreadable") continue;
      left -= unpacked.length;
      await repack(stream.content, unpacked, change);
    }
  }
  return true;
}

/** What to do with the content once it is unpacked; null: nothing. */
function changeOf(head: string, about: Set<number>): ((content: Buffer) => void) | null {
  if (/\/Type\s*\/Metadata|\/Subtype\s*\/XML/.test(head)) return (content) => content.fill(" ");
  // The last filter is the JPEG itself, which is no packing here.
  if (/\/(?:DCTDecode|DCT)\b/.test(head)) return blankJpeg;
  if (/\/Type\s*\/ObjStm/.test(head) && !/\/Predictor/.test(head) && about.size > 0)
    return (content) => blankPacked(content, head, about);
  return null;
}

function filtersOf(head: string): readonly string[] {
  const [, said = ""] = /\/Filter\s*(\[[^\]]*\]|\/[A-Za-z0-9]+)/.exec(head) ?? [];
  const names = [...said.matchAll(/\/([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
  return names.map((name) => (name === "Fl" ? "FlateDecode" : name)).filter((name) => !/^DCT/.test(name));
}

async function unpackedOf(content: Buffer, most: number): Promise<Buffer | "tooMuch" | "unreadable"> {
  try {
    return await unpack(content, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"
      ? "tooMuch"
      : "unreadable";
  }
}

/** In its old place, when it is no longer than before: blanks pack better than words, so it hardly ever is. */
async function repack(content: Buffer, unpacked: Buffer, change: (content: Buffer) => void): Promise<void> {
  const before = Buffer.from(unpacked);
  change(unpacked);
  if (before.equals(unpacked)) return;
  const packed = await pack(unpacked, { level: 9 });
  if (packed.length > content.length) return;
  packed.copy(content);
  content.fill(" ", packed.length);
}

/** Objects in one stream: first pairs of number and place, then the objects. */
function blankPacked(content: Buffer, head: string, about: Set<number>): void {
  const [, said = ""] = /\/First\s+(\d{1,9})/.exec(head) ?? [];
  const first = Number(said);
  const numbers = content
    .toString("latin1", 0, Math.min(first, LONGEST_PAIRS))
    .trim()
    .split(/\s+/)
    .map(Number);
  const places = numbers.flatMap((number, at) =>
    at % 2 === 0 ? [{ number, from: first + (numbers[at + 1] || 0) }] : [],
  );
  const begins = places.map(({ from }) => from).toSorted((a, b) => a - b);
  // Grows on the way: a title may be an object of its own.
  for (const number of about) {
    for (const { from } of places.filter((place) => place.number === number).slice(0, MOST_VERSIONS)) {
      const to = Math.min(begins.find((begin) => begin > from) ?? content.length, content.length);
      addReferred(about, content.toString("latin1", from, to));
      blankStrings(content, from, to);
    }
  }
}

/** Every stream in the order of the file. Goes forward only, so that a hostile file is read once. */
function* streamsOf(paper: Buffer): Generator<Stream> {
  let [stream, close] = [-1, -1];
  for (let at = paper.indexOf(" obj"); at !== -1; at = paper.indexOf(" obj", at)) {
    const from = at + 4;
    if (stream < from) stream = paper.indexOf("stream", from);
    if (stream === -1) return;
    if (close !== Number.POSITIVE_INFINITY && close < from) {
      const found = paper.indexOf("endobj", from);
      close = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    at = from;
    if (close < stream || stream - from > LONGEST_HEAD) continue;
    const head = paper.toString("latin1", from, stream);
    const begin = stream + (paper[stream + 6] === 0x0d && paper[stream + 7] === 0x0a ? 8 : 7);
    const end = endOf(paper, head, begin);
    yield { head, content: paper.subarray(begin, end) };
    at = Math.max(from, end);
  }
}

/** As its dictionary says where that is true, because a photo may hold the word for the end by chance. */
function endOf(paper: Buffer, head: string, begin: number): number {
  const [, said] = /\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R)/.exec(head) ?? [];
  const end = begin + Number(said ?? Number.NaN);
  if (end <= paper.length && /^\s{0,2}endstream/.test(paper.toString("latin1", end, end + 11))) return end;
  const found = paper.indexOf("endstream", begin);
  return found === -1 ? paper.length : found;
}
