import type { Article } from "@/lib/guidance/article";
import type { OFFICE_LINES } from "@/lib/guidance/help-lines";
import { compensation } from "@/lib/guidance/named-as-victim-compensation";
import { everyOutcome } from "@/lib/guidance/named-as-victim-every-outcome";
import { findTheOffice } from "@/lib/guidance/named-as-victim-find-the-office";
import { firstCall } from "@/lib/guidance/named-as-victim-first-call";
import { myStatementWasWrong } from "@/lib/guidance/named-as-victim-my-statement-was-wrong";
import { orders } from "@/lib/guidance/named-as-victim-orders";
import { pressureOrMoney } from "@/lib/guidance/named-as-victim-pressure-or-money";
import { safetyPlan } from "@/lib/guidance/named-as-victim-safety-plan";
import { subpoena } from "@/lib/guidance/named-as-victim-subpoena";
import { theMeeting } from "@/lib/guidance/named-as-victim-the-meeting";
import { whatWeighs } from "@/lib/guidance/named-as-victim-what-weighs";
import { whenItMatters } from "@/lib/guidance/named-as-victim-when-it-matters";
import type { Locale } from "@/lib/i18n/locales";

/** A page below `/named-as-victim`. */
export type Part = {
  readonly article: Article;
  /** The title of the browser's tab and history, where somebody else may read it: true, and no word of a victim */
  readonly tab: Readonly<Record<Locale, string>>;
  /** Numbers of offices that stand under its text */
  readonly lines: readonly (typeof OFFICE_LINES)[number]["key"][];
};

const part = (article: Article, en: string, es: string, lines: Part["lines"] = []): Part => ({
  article,
  tab: { en: `Court information: ${en}`, es: `Información de la corte: ${es}` },
  lines,
});

/**
 * The pages below the first one, in the order of importance for a reader. The sheet to print comes after them: it
 * is no article.
 */
export const PARTS: readonly Part[] = [
  part(findTheOffice, "offices", "oficinas", ["attorneyGeneral"]),
  part(firstCall, "a first call", "una primera llamada"),
  part(whenItMatters, "the steps", "los pasos"),
  part(theMeeting, "a meeting", "una cita"),
  part(myStatementWasWrong, "statements", "declaraciones", ["lawyerReferral"]),
  part(whatWeighs, "what is weighed", "qué se toma en cuenta"),
  part(everyOutcome, "outcomes", "finales"),
  part(orders, "orders", "órdenes"),
  part(subpoena, "papers to come to court", "papeles para ir a la corte", ["lawyerReferral"]),
  part(compensation, "costs", "gastos", ["attorneyGeneral", "lawyerReferral"]),
  part(pressureOrMoney, "rules for everyone", "reglas para todos", ["lawyerReferral"]),
  part(safetyPlan, "things to have ready", "cosas para tener listas"),
];

/** The part at `/named-as-victim/<slug>`, or undefined. */
export function partBySlug(slug: string): Part | undefined {
  return PARTS.find(({ article }) => article.slug === slug);
}
