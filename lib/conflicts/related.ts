import type { Actor } from "@/lib/auth/actor";
import { compareNames, nameKeys } from "@/lib/conflicts/names";
import { database } from "@/lib/db/client";
import { recordsOf } from "@/lib/leads/answers";
import { duplicatesOf } from "@/lib/leads/read";
import { plainNumber } from "@/lib/leads/search-terms";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";

/** How another lead may belong to this one. */
export const LINKS = ["duplicate", "incident", "coDefendant"] as const;
export type Link = (typeof LINKS)[number];

/** Another lead: where to look, and why. Nothing of what it says. */
export interface Related {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly status: string;
  /** In the order of {@link LINKS}, at least one */
  readonly links: readonly Link[];
}

const MOST_COMPARED = 300;
const MOST_SHOWN = 20;
const SURE: readonly (string | null)[] = ["same", "order"];
/** Kinds that may be read before clearance: the name of a person named as the victim is never looked at here. */
const KINDS = ["accused", "coDefendant"];

/**
 * Leads that may be about the same person or the same incident: a possible duplicate, the same number of a case or
 * the same accused and day of arrest, and leads in which one is charged together with the other. Found only by what
 * may be seen before clearance, of this lead and of the others, so that the finding tells nothing sealed.
 * @throws when the database does not answer
 */
export async function relatedLeads(actor: Actor, lead: LeadBefore | LeadAfter): Promise<Related[]> {
  const found = new Map<string, Set<Link>>();
  const add = (id: string, link: Link) => found.set(id, (found.get(id) ?? new Set()).add(link));
  for (const { id } of await duplicatesOf(actor, lead.id)) add(id, "duplicate");
  for (const id of await withSameNumber(actor, lead)) add(id, "incident");
  for (const { id, link } of await withSameNames(actor, lead)) add(id, link);
  const rows = await database().lead.findMany({
    where: { practiceId: actor.practiceId, id: { in: [...found.keys()], not: lead.id } },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
    select: { id: true, reference: true, receivedAt: true, status: true },
  });
  return rows.map((row) => ({ ...row, links: LINKS.filter((link) => found.get(row.id)?.has(link)) }));
}

/** Of the charges: numbers that the court gave. A phone or a booking number is not an incident. */
const NUMBERS = ["caseNo", "warrantNo", "citationNo", "indictmentNo"] as const;

async function withSameNumber(actor: Actor, { id, charges }: LeadBefore | LeadAfter): Promise<string[]> {
  const numbers = charges.flatMap((charge) =>
    NUMBERS.flatMap((key) => (typeof charge[key] === "string" ? [plainNumber(charge[key])] : [])),
  );
  if (numbers.length === 0) return [];
  const rows = await database().leadNumber.findMany({
    where: { number: { in: numbers }, leadId: { not: id }, lead: { practiceId: actor.practiceId } },
    take: MOST_SHOWN,
    select: { leadId: true },
  });
  return rows.map(({ leadId }) => leadId);
}

interface Party {
  readonly kind: string;
  readonly name: string;
}

async function withSameNames(actor: Actor, lead: LeadBefore | LeadAfter) {
  const mine = namedIn(lead);
  const keys = [...new Set(mine.flatMap(({ name }) => [...nameKeys(name), ...nameKeys(name, "previous")]))];
  if (keys.length === 0) return [];
  const rows = await database().party.findMany({
    where: {
      ...{ kind: { in: KINDS }, name: { not: null }, nameKeys: { hasSome: keys }, leadId: { not: lead.id } },
      lead: { practiceId: actor.practiceId },
    },
    orderBy: { id: "desc" },
    take: MOST_COMPARED,
    select: { kind: true, name: true, leadId: true, lead: { select: { arrestAt: true } } },
  });
  const day = dayIn(lead.answers.arrestAt);
  return rows.flatMap(({ kind, name, leadId, lead: other }) => {
    const same = mine.filter((one) => SURE.includes(compareNames(one.name, name ?? "")));
    return same.flatMap((one): { id: string; link: Link }[] => {
      if (one.kind !== kind) return [{ id: leadId, link: "coDefendant" }];
      const sameDay = kind === "accused" && day !== null && other.arrestAt?.slice(0, 10) === day;
      return sameDay ? [{ id: leadId, link: "incident" }] : [];
    });
  });
}

function namedIn({ answers }: LeadBefore | LeadAfter): Party[] {
  const { accusedName, coDefendants } = answers;
  const others = Array.isArray(coDefendants)
    ? coDefendants.filter((name) => typeof name === "string")
    : recordsOf(coDefendants).map(({ name }) => String(name));
  return [
    ...(typeof accusedName === "string" && accusedName !== "unknown"
      ? [{ kind: "accused", name: accusedName }]
      : []),
    ...others.map((name) => ({ kind: "coDefendant", name })),
  ];
}

function dayIn(date: unknown): string | null {
  if (typeof date !== "object" || date === null || !("value" in date)) return null;
  return typeof date.value === "string" ? date.value.slice(0, 10) : null;
}
