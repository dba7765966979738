import { holderOf } from "./controls";
import type { FieldError } from "./field-error";
import type { Phase } from "./question";
import { QUESTIONS } from "./questions";

/**
 * The keys of an intake in JSON that no question has, and entries that are no records. A key that comes back in an
 * error is cut short and freed of everything but plain characters.
 */
export function unknownKeys(sent: unknown, phases: readonly Phase[]): readonly FieldError[] {
  if (!isRecord(sent)) return [{ control: "", key: "", code: "wrongType", params: {} }];
  const members = membersByHolder(phases);
  return Object.entries(sent).flatMap(([key, value]) => {
    const allowed = members.get(key);
    if (allowed === undefined) return [fault(shown(key), key, "unknownKey")];
    return allowed.size === 0 || !Array.isArray(value)
      ? []
      : value.flatMap((entry, i) => entryFaults(key, entry, i, allowed));
  });
}

function entryFaults(key: string, entry: unknown, i: number, allowed: ReadonlySet<string>): FieldError[] {
  if (!isRecord(entry)) return [fault(`${key}[${i}]`, key, "wrongType")];
  return Object.keys(entry)
    .filter((member) => !allowed.has(member))
    .map((member) => fault(`${key}[${i}][${shown(member)}]`, key, "unknownKey"));
}

const found = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** The keys that may stand at the top, each with those that its records may have. */
function membersByHolder(phases: readonly Phase[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = found.get(phases.join());
  if (known !== undefined) return known;
  const members = new Map<string, Set<string>>();
  for (const question of QUESTIONS) {
    const possible = phases.some((phase) => question.phase.split(/\||\s/u).includes(phase));
    if (!possible || question.type === "file") continue;
    const known = members.get(holderOf(question)) ?? new Set<string>();
    if (question.group !== undefined) known.add(question.key);
    if (question.type === "list" && question.item === "name") known.add("name");
    members.set(holderOf(question), known);
  }
  found.set(phases.join(), members);
  return members;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(control: string, key: string, code: string): FieldError {
  return { control, key: shown(key), code, params: {} };
}

function shown(key: string): string {
  return key.slice(0, 40).replace(/[^\w-]/gu, "?");
}
