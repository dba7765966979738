import { countyOptions } from "@/app/_intake/drawing";
import { type Drawing, QuestionField } from "@/app/_intake/question-field";
import type { Fault } from "@/app/_ui/control";
import { TextField } from "@/app/_ui/text-field";
import { MORE_BY_HAND } from "@/lib/intake/by-hand";
import { decodeForm } from "@/lib/intake/form-data";
import { questionWords } from "@/lib/intake/question-words";
import { ownProperty } from "@/lib/intake/reader";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { courts, jails } from "@/lib/jurisdictions/places";
import { pairsOf, type Typed } from "@/lib/practice/form";

type MoreProps = { typed: Typed; faults: readonly Fault[] };

/** Somebody on the phone names one or two; the rest is asked later. */
const ENTRIES = [0, 1];

/**
 * The rest of the questions that the form of the public asks, from the same list and drawn by the same blocks. Nothing
 * of it is needed: what nobody asked is unknown.
 */
export async function MoreByHand({ typed, faults }: MoreProps) {
  const decoded = decodeForm(pairsOf(typed));
  const values = decoded.ok ? decoded.values : {};
  const pack = alabama();
  const drawing: Drawing = {
    ...{ locale: "en", reader: "family", faults, optional: MORE_BY_HAND.map(({ key }) => key) },
    counties: await countyOptions("en"),
    suggestions: {
      jail: jails(pack).flatMap(({ name, show }) => (show ? [name] : [])),
      courtName: courts(pack).map(({ name }) => name),
    },
  };
  const isOpen = faults.some(([control]) =>
    MORE_BY_HAND.some(({ key, group }) => (control.split("[")[0] ?? "").startsWith(group ?? key)),
  );
  return (
    <details className="mb-4" data-more-by-hand="" open={isOpen}>
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">
        More answers, if there is time
      </summary>
      <p className="mb-4 text-ink-soft">All optional. What does not fit the answers above is left out.</p>
      {MORE_BY_HAND.map((question) => {
        if (question.group !== undefined) return null;
        if (question.type !== "list") {
          return (
            <QuestionField
              key={question.key}
              question={question}
              typed={values}
              name={question.key}
              drawing={drawing}
            />
          );
        }
        return <Names key={question.key} holder={question.key} values={values} drawing={drawing} />;
      })}
    </details>
  );
}

type NamesProps = { holder: (typeof MORE_BY_HAND)[number]["key"]; values: unknown; drawing: Drawing };

/** The first entries of a list of names, with what is asked about each. */
function Names({ holder, values, drawing }: NamesProps) {
  const { label } = questionWords(holder, drawing.reader, "en");
  const listed = ownProperty(values, holder);
  const members = MORE_BY_HAND.filter(({ group }) => group === holder);
  return ENTRIES.map((at) => {
    const entry = Array.isArray(listed) ? listed[at] : undefined;
    const name = ownProperty(entry, "name");
    return (
      <div key={at}>
        <TextField
          name={`${holder}[${at}][name]`}
          label={`${label} (${at + 1})`}
          optional="optional"
          value={typeof name === "string" ? name : ""}
          faults={drawing.faults}
          autoComplete="off"
        />
        {members.map((member) => (
          <QuestionField
            key={member.key}
            question={member}
            typed={entry}
            name={`${holder}[${at}][${member.key}]`}
            drawing={drawing}
          />
        ))}
      </div>
    );
  });
}
