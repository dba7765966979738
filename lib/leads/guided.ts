import { z } from "zod";
import type { LeadModel } from "@/lib/db/generated/models";
import { DONTS, DOS, matchGuidance, type ReaderFacts } from "@/lib/guidance/match";
import { versionOf } from "@/lib/guidance/version";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { matchOffense } from "@/lib/jurisdictions/offenses";
import { recordsOf, type StoredAnswers } from "@/lib/leads/answers";
import { factsOf } from "@/lib/leads/facts";
import { type LeadKey, openLeadKey, type Sealed, sealJson, unsealJson } from "@/lib/privacy/sealing";
import { isContactRisky, ownDaysOf } from "@/lib/triage/own-days";
import { isDomestic, situationOf } from "@/lib/triage/situation";

/** What somebody was given to read after Send, as it is kept with the lead. Slugs, days and codes only. */
const guidedSchema = z.strictObject({
  language: z.enum(LOCALES),
  articles: z.array(z.strictObject({ slug: z.string(), version: z.string() })),
  dos: z.array(z.enum(DOS)),
  donts: z.array(z.enum(DONTS)),
});
export type Guided = z.output<typeof guidedSchema>;

/**
 * What fits the answers that are being sent, with the version of each text in the language of the reader.
 * @throws {z.ZodError} for answers that the question list does not allow
 */
export function guidedFor(answers: StoredAnswers, language: Locale, at: Date): Guided {
  const { articles, dos, donts } = matchGuidance(readerOf(answers, at));
  return {
    language,
    articles: articles.map((article) => ({ slug: article.slug, version: versionOf(article, language) })),
    ...{ dos: [...dos], donts: [...donts] },
  };
}

/** As it is kept. Sealed, because a title can tell an answer that is sealed: whom the person named as the victim is to them. */
export function sealGuided(key: LeadKey, leadId: string, guided: Guided): Sealed {
  return sealJson(key, guided, place(leadId));
}

/**
 * What is kept with a lead, or null: it came in without a page.
 * @throws {import("@/lib/privacy/sealing").SealingError} when it does not open
 */
export function openGuided(lead: Pick<LeadModel, "id" | "guided" | "sealedKey">): Guided | null {
  if (lead.guided === null) return null;
  return guidedSchema.parse(unsealJson(openLeadKey(lead.sealedKey, lead.id), lead.guided, place(lead.id)));
}

function place(leadId: string): string {
  return `leads.guided:${leadId}`;
}

function readerOf(answers: StoredAnswers, at: Date): ReaderFacts {
  const pack = alabama();
  const calendar = { pack, holidays: [] };
  const facts = factsOf(answers, at);
  const situation = situationOf(facts, at, calendar);
  const victims = recordsOf(answers.allegedVictims);
  const charges = Array.isArray(facts.charges) ? facts.charges : [];
  const rules = facts.bondConditions ?? [];
  const named = charges.flatMap(({ chargeText = "" }) => matchOffense(pack, chargeText));
  const groups = named.flatMap(({ offenses }) => offenses.flatMap((offense) => offense.groups));
  return {
    family: facts.role === "family",
    inJail: facts.custody === "yes",
    stage: facts.stage ?? null,
    groups: new Set([...groups, ...(situation.charges.some(({ dui }) => dui) ? ["dui"] : [])]),
    maybeMinor: situation.age !== "adult",
    domestic: isDomestic(facts, situation.charges),
    spouse: victims.some(({ avRelation }) => avRelation === "spouse"),
    contactBarred: isContactRisky(facts, at, calendar),
    order: facts.poExists === "served" || facts.poExists === "heardOf",
    bondRules: rules.some((rule) => rule !== "none" && rule !== "unknown"),
    victim: victims.length > 0,
    bothCharged: sharesName(victims, recordsOf(answers.coDefendants)),
    missedCourt: situation.court.state === "missed",
    hasLawyer: facts.hasLawyer === "hired" || facts.hasLawyer === "appointed",
    clockRuns: ownDaysOf(facts, at, calendar).some(({ what }) => what !== "license" && what !== "order"),
  };
}

type Named = readonly Readonly<Record<string, unknown>>[];

function sharesName(ones: Named, others: Named): boolean {
  const names = new Set(ones.map(({ name }) => keyOf(name)).filter(Boolean));
  return others.some(({ name }) => names.has(keyOf(name)));
}

function keyOf(name: unknown): string {
  return typeof name === "string" ? name.trim().toLowerCase() : "";
}
