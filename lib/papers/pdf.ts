import { blankInfo } from "./pdf-info";
import { rewriteStreams } from "./pdf-streams";

/**
 * A PDF without its description: who made it, when and with what, and where the photos in it were taken. Everything is
 * overwritten in its own place, so no offset of the file moves and none of its pages has to be understood; a library
 * that takes a file apart and writes another would hold it several times over, and would be one more reader that a
 * hostile file can stop. What stays is written down in SECURITY.md.
 */

/** Old readers look for the end in the last KB, and so do we. */
const END_WITHIN = 1024;
const END = Buffer.from("%%EOF", "latin1");
const ENCRYPTED = /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/;

/**
 * @param bytes that begin as a PDF does
 * @returns null when it breaks off, or unpacks to more than any paper
 */
export async function cleanPdf(bytes: Buffer): Promise<Buffer | null> {
  const end = bytes.lastIndexOf(END);
  if (end === -1 || end < bytes.length - END_WITHIN) return null;
  if (bytes.lastIndexOf("startxref", end, "latin1") === -1) return null;
  // Whatever hangs behind the end is no part of the paper.
  const paper = Buffer.concat([bytes.subarray(0, end + END.length), Buffer.from("\n", "latin1")]);
  blankPackets(paper);
  const text = paper.toString("latin1");
  // Without its password nobody can tell which of its bytes say what; neither can whoever reads it here.
  if (ENCRYPTED.test(text)) return paper;
  const about = blankInfo(paper, text);
  return (await rewriteStreams(paper, about)) ? paper : null;
}

const PACKETS = [
  ["<x:xmpmeta", "</x:xmpmeta>"],
  ["<?xpacket begin", "<?xpacket end"],
] as const;

/** Descriptions in XMP that stand there as they are, wherever that is; one that does not end in its stream is none. */
function blankPackets(paper: Buffer): void {
  for (const [begin, end] of PACKETS) {
    // Looked for again only behind the last find: a file full of beginnings would otherwise be read once for each.
    let [to, stop] = [-1, -1];
    for (let at = paper.indexOf(begin); at !== -1; at = paper.indexOf(begin, at + 1)) {
      if (to < at) to = paper.indexOf(end, at);
      if (stop < at) stop = paper.indexOf("endstream", at);
      if (to === -1) break;
      if (stop === -1) stop = paper.length;
      if (to < stop) paper.fill(" ", at, to + end.length);
    }
  }
}
