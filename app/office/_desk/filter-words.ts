import { CONFLICT_WORDS, STATUS_WORDS } from "@/app/office/_desk/lead-words";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { counties } from "@/lib/jurisdictions/places";
import type { Assignable } from "@/lib/leads/assign";
import type { FilterKey } from "@/lib/leads/filter";
import { STATUSES } from "@/lib/leads/status";
import { LANES } from "@/lib/triage/terms";

/** What can be chosen of each filter, with its words. */
export interface FilterChoice {
  readonly key: FilterKey;
  readonly label: string;
  readonly options: readonly (readonly [code: string, words: string])[];
}

export const FILTER_LABELS: Readonly<Record<FilterKey, string>> = {
  status: "Status",
  lane: "Lane",
  conflict: "Conflict check",
  assigned: "Whose",
  county: "County",
  language: "Language",
  source: "Came by",
  suspected: "Spam",
};

const LANE_WORDS: Readonly<Record<(typeof LANES)[number], string>> = {
  now: "NOW",
  today: "TODAY",
  soon: "SOON",
  whenFree: "WHEN FREE",
};

/** The filters behind the status, in the order of the form. The first choice of each is everything. */
export function filterChoices(people: readonly Assignable[]): readonly FilterChoice[] {
  const of = (key: FilterKey, options: FilterChoice["options"]) => ({
    ...{ key, label: FILTER_LABELS[key] },
    options: [["", "any"] as const, ...options],
  });
  return [
    of(
      "lane",
      LANES.map((lane) => [lane, LANE_WORDS[lane]] as const),
    ),
    of("assigned", [
      ["me", "mine"],
      ["none", "nobody’s"],
      ...people.map(({ id, name }) => [id, name] as const),
    ]),
    of("conflict", Object.entries(CONFLICT_WORDS)),
    of(
      "county",
      counties(alabama()).map(({ key, name }) => [key, name] as const),
    ),
    of("language", [
      ["en", "English"],
      ["es", "Spanish"],
    ]),
    of("source", [
      ["form", "the form"],
      ["api", "the API"],
      ["desk", "added by hand"],
    ]),
    of("suspected", [
      ["no", "not marked"],
      ["yes", "may be spam"],
    ]),
  ];
}

export const STATUS_CHOICES: FilterChoice["options"] = [
  ["open", "Open"],
  ["all", "All"],
  ...STATUSES.map((status) => [status, STATUS_WORDS[status]] as const),
];
