import { controlsOf, type Decoded, decodeWith } from "./decode";
import { mostEntries, QUESTIONS } from "./questions";

const CONTROLS = controlsOf(QUESTIONS, mostEntries);

/** Decodes what a form posted, whichever page it belongs to; see {@link decodeWith}. */
export function decodeForm(pairs: Iterable<readonly [string, unknown]>): Decoded {
  return decodeWith(CONTROLS, pairs);
}
