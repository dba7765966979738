import type { Fault } from "@/app/_ui/control";
import { AddedMark } from "@/app/office/_desk/added-mark";
import { ChargeClassForm } from "@/app/office/_desk/charge-class";
import { ASK, answerWords, labelOf, originalWords, typedLanguage } from "@/app/office/_desk/lead-words";
import { LearnedForm } from "@/app/office/_desk/learned-form";
import { ToldLine } from "@/app/office/_desk/told-line";
import { BEFORE, type FieldGroup, OF_CHARGE } from "@/lib/leads/fields";
import { LEARNED } from "@/lib/leads/learned";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import type { Typed } from "@/lib/practice/form";

type Lead = LeadBefore | LeadAfter;

const GROUPS: Readonly<Record<Exclude<FieldGroup, "callback">, string>> = {
  custody: "Custody and bond",
  person: "Person",
  case: "Case",
  court: "Court",
  dates: "Other dates and papers",
};

/** What somebody must know to act. When it is not known it stands there as something to ask. */
function essential(lead: Lead): ReadonlySet<string> {
  const inJail = lead.answers.custody !== "no";
  const always = [
    "accusedName",
    "accusedBirthYear",
    "hasLawyer",
    "custody",
    "placeCounty",
    "arrestAt",
    "nextCourtAt",
  ];
  return new Set([...always, ...(inJail ? ["jail", "seenJudge", "bondStatus"] : ["courtName"])]);
}

type FactsProps = {
  lead: Lead;
  works: boolean;
  /** What was typed into the form of what was learned when it was refused; empty otherwise */
  typed: Typed;
  faults: readonly Fault[];
};

/** The facts by group. */
export function Facts({ lead, works, typed, faults }: FactsProps) {
  const needed = essential(lead);
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, string][];
  const inOrder =
    lead.answers.custody === "no" ? groups.toSorted(([a], [b]) => custodyLast(a) - custodyLast(b)) : groups;
  return (
    <>
      <Charges lead={lead} works={works} />
      {inOrder.map(([group, title]) => {
        const keys = BEFORE[group].filter((key) => needed.has(key) || lead.answers[key] !== undefined);
        if (keys.length === 0) return null;
        return (
          <section key={group} className="mt-6">
            <h2>{title}</h2>
            <Fields keys={keys} answers={lead.answers} lead={lead} />
            {group === "custody" ? (
              <>
                <ToldLine lead={lead} keys={LEARNED} />
                {works ? <LearnedForm lead={lead} typed={typed} faults={faults} /> : null}
              </>
            ) : null}
          </section>
        );
      })}
    </>
  );
}

function custodyLast(group: string): number {
  return group === "custody" ? 1 : 0;
}

type FieldsProps = {
  keys: readonly string[];
  answers: Readonly<Record<string, unknown>>;
  lead: Pick<Lead, "added" | "zone"> & { readonly answers: Lead["answers"] };
};

export function Fields({ keys, answers, lead }: FieldsProps) {
  return (
    <dl className="mt-1 grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {keys.map((key) => {
        const words = answerWords(key, answers[key]);
        const { language } = lead.answers;
        const original = originalWords(key, answers[key], language);
        return (
          <div key={key} className="border-b border-line py-1 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
            <dt className="text-ink-soft">{labelOf(key)}</dt>
            <dd>
              <span data-field={key} data-ask={words === ASK ? "" : undefined}>
                {words === ASK ? (
                  <strong className="text-warn">{ASK}</strong>
                ) : (
                  <bdi lang={typedLanguage(key, language)}>{words}</bdi>
                )}
              </span>
              {original === null ? null : (
                <span className="text-ink-soft" data-original={key} lang="es">
                  {" "}
                  ({original})
                </span>
              )}
              <AddedMark field={key} lead={lead} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Charges({ lead, works }: { lead: Lead; works: boolean }) {
  const { charges } = lead;
  return (
    <section className="mt-6">
      <h2>{charges.length > 1 ? "Charges" : "Charge"}</h2>
      {charges.length === 0 ? <p className="mt-1 text-ink-soft">None was asked about or given.</p> : null}
      <ol className="mt-1">
        {charges.map((charge, at) => (
          // Charges have no id of their own here and never change their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is what tells two equal charges apart
          <li key={at} data-charge={at} className="border-b border-line py-1">
            <p className="font-semibold" data-field="chargeText">
              {answerWords("chargeText", charge.chargeText) === ASK ? (
                <strong className="text-warn">{ASK}</strong>
              ) : (
                <bdi lang={typedLanguage("chargeText", lead.answers.language)}>
                  {answerWords("chargeText", charge.chargeText)}
                </bdi>
              )}
            </p>
            <p className="text-ink-soft">
              {OF_CHARGE.filter((key) => key !== "chargeText" && isWorthSaying(charge[key])).map((key) => (
                <span key={key} className="me-4">
                  {labelOf(key)}: <bdi data-field={key}>{answerWords(key, charge[key])}</bdi>
                  <AddedMark field={key} lead={lead} />
                </span>
              ))}
              {charge.chargeClass === undefined && typeof charge.suggestedClass === "string" ? (
                <span>{answerWords("chargeClass", charge.suggestedClass)}, suggested and not confirmed</span>
              ) : null}
            </p>
            {works && isStored(lead) ? (
              <ChargeClassForm
                leadId={lead.id}
                version={lead.version}
                position={at}
                chargeClass={charge.chargeClass}
                suggestedClass={charge.suggestedClass}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** That somebody knows of no charge stands there as a charge without a row, which has no class. */
function isStored({ charges }: Lead): boolean {
  return charges.some((charge) => "duiRelated" in charge);
}

function isWorthSaying(value: unknown): boolean {
  return value !== undefined && value !== false;
}

/** What only a clear check opens. */
export function SealedPart({ lead }: { lead: LeadAfter }) {
  const keys = Object.keys(lead.sealed).filter((key) => key !== "charges");
  return (
    <section className="mt-6" data-sealed-part="">
      <h2>Confidential</h2>
      <p className="text-ink-soft">
        Open because the conflict check is clear. That you read this is written down.
      </p>
      {keys.length === 0 ? (
        <p className="mt-1">Nothing was answered.</p>
      ) : (
        <Fields keys={keys} answers={lead.sealed} lead={lead} />
      )}
    </section>
  );
}
