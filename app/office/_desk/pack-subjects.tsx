import { Button } from "@/app/_ui/button";
import { controlId, type Fault, faultOf } from "@/app/_ui/control";
import { FieldError } from "@/app/_ui/field-words";
import { TextField } from "@/app/_ui/text-field";
import { DayFields } from "@/app/office/_desk/day-fields";
import { seenValue } from "@/app/office/_desk/pack-form";
import { path } from "@/lib/i18n/locales";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { type Typed, textOf } from "@/lib/practice/form";
import { dueOnOf, type Signed } from "@/lib/reviews/read";
import { articleAddress, type Subject, subjectsOf } from "@/lib/reviews/subject";
import { LOOKS_BACK, type Verdicts } from "@/lib/reviews/useful";

type Props = {
  pack: StatePack;
  last: readonly Signed[];
  /** What readers said of a text, by its key */
  verdicts: ReadonlyMap<string, Verdicts>;
  typed: Typed;
  faults: readonly Fault[];
  /** `2026-11-22` */
  today: string;
};

/**
 * Everything that a lawyer signs off, how each stands, and the form that says who has. Where there is room, the two
 * languages of a text stand side by side.
 */
export function PackSubjects({ pack, last, verdicts, typed, faults, today }: Props) {
  const subjects = subjectsOf(pack);
  const lastOf = new Map(last.map((signed) => [signed.subject, signed]));
  const ticked = typed.subject ?? [];
  const error = faultOf(faults, "subject");
  return (
    <form method="post" action="/office/packs/save" noValidate>
      <h2 id="review">Mark as reviewed</h2>
      <p className="mb-4 max-w-measure">
        Tick what a lawyer licensed in {pack.name} has read and signed off: the numbers once, the notices and
        each text in each language by itself. It holds for a year.
      </p>
      <fieldset
        className="field choices mb-6 max-w-none"
        data-invalid={error === undefined ? undefined : true}
      >
        <legend className="label">What was read</legend>
        <FieldError name="subject" text={error} />
        <ul className="divide-y divide-line border-y border-line lg:grid lg:grid-cols-2 lg:gap-x-8">
          {subjects.map((subject, at) => (
            <Row
              key={subject.key}
              subject={subject}
              id={at === 0 ? controlId("subject") : `subject-${at}`}
              signed={lastOf.get(subject.key)}
              verdicts={verdicts.get(subject.key)}
              pack={pack}
              today={today}
              ticked={ticked}
            />
          ))}
        </ul>
      </fieldset>
      <TextField
        name="lawyer"
        label="Name of the lawyer"
        value={textOf(typed, "lawyer")}
        faults={faults}
        autoComplete="off"
      />
      <TextField
        name="barNumber"
        label="Bar number"
        width="short"
        value={textOf(typed, "barNumber")}
        faults={faults}
        autoComplete="off"
      />
      <DayFields name="on" legend="Day of the review" typed={typed} faults={faults} />
      <Button>Mark as reviewed</Button>
    </form>
  );
}

type RowProps = {
  subject: Subject;
  id: string;
  signed: Signed | undefined;
  verdicts: Verdicts | undefined;
  pack: StatePack;
  today: string;
  ticked: readonly string[];
};

function Row({ subject, id, signed, verdicts, pack, today, ticked }: RowProps) {
  const { key, hash, article, locale } = subject;
  const value = seenValue({ key, hash, number: signed?.number ?? 0 });
  const [state, words] = stateOf(subject, signed, pack, today);
  const name = article === null ? (locale === null ? "All numbers" : "All notices") : article.words.en.title;
  const language = locale === null ? "" : locale === "es" ? " (Spanish)" : " (English)";
  return (
    <li className={locale === null ? "py-2 lg:col-span-2" : "py-2"} data-subject={key} data-review={state}>
      <div className="choice">
        <input id={id} type="checkbox" name="subject" value={value} defaultChecked={ticked.includes(value)} />
        <label htmlFor={id}>{`${name}${language}`}</label>
        <p className="choice-hint">
          {words}
          {verdicts === undefined
            ? null
            : ` Of use to readers in ${LOOKS_BACK} days: ${verdicts.useful} yes, ${verdicts.notUseful} no.`}
          {article === null || locale === null ? null : (
            <>
              {" "}
              <a href={path(locale, articleAddress(article))}>
                Read it<span className="sr-only">{`: ${name}${language}`}</span>
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

type State = "unreviewed" | "reviewed" | "changed" | "pastDue";

function stateOf(
  subject: Subject,
  signed: Signed | undefined,
  pack: StatePack,
  today: string,
): readonly [State, string] {
  const due = dueOnOf(signed, pack);
  const isPast = today > due;
  if (signed === undefined) {
    const words = `Not reviewed. ${isPast ? "Was due" : "Due"} ${due}.`;
    return [isPast ? "pastDue" : "unreviewed", words];
  }
  const by = `Reviewed by ${signed.lawyer} (${signed.barNumber}) on ${signed.on}`;
  if (signed.hash !== subject.hash) return ["changed", `${by}, and changed since. Review it again.`];
  return [isPast ? "pastDue" : "reviewed", `${by}. ${isPast ? "Was due" : "Due"} ${due}.`];
}
