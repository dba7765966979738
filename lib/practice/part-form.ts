import { type Read, type Typed, textOf } from "@/lib/practice/form";
import { LINK_CONTROLS, readLinks, typedOfLinks } from "@/lib/practice/links-form";
import type { Part, ValueOf } from "@/lib/practice/settings";
import { readTaking, TAKING_CONTROLS, typedOfTaking } from "@/lib/practice/taking-form";
import { readTargets, TARGET_CONTROLS, typedOfTargets } from "@/lib/practice/targets-form";
import { readWords, typedOfWords, WORDS_CONTROLS } from "@/lib/practice/words-form";

/** What a form of a part is judged by besides itself. */
export interface FormPlace {
  /** `2026-12-01`, on the practice's clock */
  readonly today: string;
  /** Name of the practice */
  readonly name: string;
}

interface PartForm<V> {
  readonly controls: readonly string[];
  /** What the form shows of what is saved. @param shown what it shows now, where it has only a piece of the part */
  readonly typedOf: (value: V, place: FormPlace, shown: Typed) => Typed;
  /** @param saved what stands now, of which the form may change only a piece */
  readonly read: (typed: Typed, place: FormPlace, saved: V) => Read<V>;
}

/** The form of each part of the settings, between page and schema. */
export const PART_FORMS: { readonly [P in Part]: PartForm<ValueOf<P>> } = {
  taking: {
    controls: TAKING_CONTROLS,
    typedOf: (value, { today }) => typedOfTaking(value, today),
    read: (typed, { today }) => readTaking(typed, today),
  },
  targets: { controls: TARGET_CONTROLS, typedOf: typedOfTargets, read: readTargets },
  words: {
    controls: WORDS_CONTROLS,
    typedOf: typedOfWords,
    read: (typed, { name }) => readWords(typed, name),
  },
  links: {
    controls: LINK_CONTROLS,
    typedOf: (value, _, shown) => typedOfLinks(value, textOf(shown, "county")),
    read: (typed, _, saved) => readLinks(typed, saved),
  },
};
