import { type Entries, ownProperty, type Reader } from "./reader";
import { isBlank } from "./text";

/**
 * Reads answers from the JSON of the API, where a value that stands in the place of an answer stands in the key
 * itself: `"allegedVictims": "none"`. Faults are named as the form names its controls, so that one list of errors
 * serves both.
 */
export const JSON_READER: Reader = {
  single(question, holder) {
    const raw = ownProperty(holder, question.key);
    if (raw === undefined || (typeof raw === "string" && isBlank(raw))) return { found: "nothing" };
    return { found: "value", raw };
  },

  entries(holder, name): Entries {
    const raw = ownProperty(holder, name);
    if (Array.isArray(raw)) {
      return { answer: undefined, entries: raw.map((value, index) => ({ index, value })) };
    }
    if (raw === undefined || typeof raw === "string") return { answer: raw, entries: [] };
    return { answer: undefined, entries: [], fault: { control: name, code: "wrongType" } };
  },

  controlOf(_question, control, part) {
    return part === undefined ? control : `${control}[${part}]`;
  },
};
