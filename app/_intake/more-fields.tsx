import { getTranslations } from "next-intl/server";
import { type Drawing, QuestionField } from "@/app/_intake/question-field";
import { Entries } from "@/app/_intake/repeated";
import { TextField } from "@/app/_ui/text-field";
import { type AnswerRecord, isEmpty } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import { questionWords } from "@/lib/intake/question-words";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";
import { ownProperty } from "@/lib/intake/reader";

type Typed = { typed: FormValues; drawing: Drawing };

/** A list of names that are nothing but names: other names of a person, lawyers. */
export async function NameList({
  holder,
  typed,
  drawing,
}: Typed & { holder: "accusedAka" | "coDefendantLawyers" }) {
  const words = await getTranslations({ locale: drawing.locale, namespace: "intake" });
  const { label, hint } = questionWords(holder, drawing.reader, drawing.locale);
  return (
    <fieldset className="field entries" id={holder}>
      <legend className="label">{label}</legend>
      <p className="hint">{hint}</p>
      <Entries holder={holder} typed={typed} drawing={drawing}>
        {(entry, at) => (
          <TextField
            name={`${holder}[${at}]`}
            label={words("name")}
            value={typeof entry === "string" ? entry : undefined}
            autoComplete="off"
            spellCheck={false}
            faults={drawing.faults}
          />
        )}
      </Entries>
    </fieldset>
  );
}

type ChargeNumbersProps = Typed & { keys: readonly QuestionKey[]; charges: readonly AnswerRecord[] };

/**
 * The numbers that stand beside each charge. The charges are told apart by their order alone: their words were sent,
 * and what was sent is not shown.
 */
export async function ChargeNumbers({ keys, charges, typed, drawing }: ChargeNumbersProps) {
  const words = await getTranslations({ locale: drawing.locale, namespace: "intake" });
  const entries = ownProperty(typed, "charges");
  return (
    <div className="entries" id="charges">
      {charges.length > 1 ? <p className="form-note">{words("more.chargesHint")}</p> : null}
      {charges.map((charge, at) => {
        const open = keys.filter((key) => isEmpty(charge[key]));
        const entry: unknown = Array.isArray(entries) ? entries[at] : undefined;
        return open.length === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the charges have no name but their place
          <fieldset className="entry" key={at}>
            <legend className={charges.length > 1 ? undefined : "sr-only"}>
              {words("charge", { number: at + 1 })}
            </legend>
            {open.flatMap((key) => {
              const question = findQuestion(key);
              const name = `charges[${at}][${key}]`;
              return question === undefined
                ? []
                : [
                    <QuestionField
                      key={key}
                      question={question}
                      typed={entry}
                      name={name}
                      drawing={drawing}
                    />,
                  ];
            })}
          </fieldset>
        );
      })}
    </div>
  );
}
