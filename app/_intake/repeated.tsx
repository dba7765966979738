import { getTranslations } from "next-intl/server";
import { type Drawing, QuestionField } from "@/app/_intake/question-field";
import { entriesOf, textOf } from "@/app/_intake/typed";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";
import { answerName, StandIns } from "@/app/_ui/typed-answer";
import { Why } from "@/app/_ui/why";
import type { FormValues } from "@/lib/intake/decode";
import { questionWords, valueWords } from "@/lib/intake/question-words";
import { findQuestion, mostEntries, type QuestionKey } from "@/lib/intake/questions";

/** Questions that may be answered several times. Everything is a button that sends, so it works without a script. */

type Holder = "charges" | "allegedVictims" | "coDefendants" | "accusedAka" | "coDefendantLawyers";

type EntriesProps = {
  holder: Holder;
  typed: FormValues;
  drawing: Drawing;
  children: (entry: unknown, at: number) => React.ReactNode;
};

/** The entries of a list, each with its number and its own way to remove it, and the one that adds another. */
export async function Entries({ holder, typed, drawing, children }: EntriesProps) {
  const words = await getTranslations({ locale: drawing.locale, namespace: "intake" });
  const entries = entriesOf(typed, holder);
  const isCharges = holder === "charges";
  return (
    <>
      {entries.map((entry, at) => {
        const number = at + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries have no name but their place, and every change draws the page anew
          <fieldset className="entry" key={at}>
            {/* One alone needs no number to be seen, but a screen reader needs the group to have a name. */}
            <legend className={entries.length > 1 ? undefined : "sr-only"}>
              {words(isCharges ? "charge" : "person", { number })}
            </legend>
            {children(entry, at)}
            {entries.length > 1 ? (
              // Asked once more, by the browser alone: what was typed there is gone with it.
              <Why summary={words(isCharges ? "remove.charges" : "remove.names", { number })}>
                <p>{words("remove.sure")}</p>
                <Button tone="quiet" name="remove" value={`${holder}[${at}]`}>
                  {words(isCharges ? "remove.yesCharges" : "remove.yesNames", { number })}
                </Button>
              </Why>
            ) : null}
          </fieldset>
        );
      })}
      {entries.length < mostEntries(holder) ? (
        <p className="entry-add">
          <Button tone="quiet" name="add" value={holder}>
            {words(`add.${holder}`)}
          </Button>
        </p>
      ) : null}
    </>
  );
}

type RepeatedProps = { typed: FormValues; drawing: Drawing };

/** The charges: each with its text and its box about driving. */
export function Charges({ typed, drawing }: RepeatedProps) {
  return (
    <div className="entries" id="charges">
      <Entries holder="charges" typed={typed} drawing={drawing}>
        {(entry, at) =>
          (["chargeText", "duiRelated"] as const).map((key) => (
            <Member key={key} member={key} name={`charges[${at}][${key}]`} entry={entry} drawing={drawing} />
          ))
        }
      </Entries>
    </div>
  );
}

type MemberProps = { member: QuestionKey; name: string; entry: unknown; drawing: Drawing };

function Member({ member, name, entry, drawing }: MemberProps) {
  const question = findQuestion(member);
  return question === undefined ? null : (
    <QuestionField question={question} typed={entry} name={name} drawing={drawing} />
  );
}

/** A list of names, with what may stand in place of names. An alleged victim has a connection beside the name. */
export async function RepeatedNames({
  holder,
  typed,
  drawing,
}: RepeatedProps & { holder: "allegedVictims" | "coDefendants" }) {
  const { locale, reader, faults } = drawing;
  const words = await getTranslations({ locale, namespace: "intake" });
  const { label, hint } = questionWords(holder, reader, locale);
  const values = findQuestion(holder)?.values ?? [];
  return (
    <fieldset className="field entries" id={holder}>
      <legend className="label">{label}</legend>
      <p className="hint">{hint}</p>
      <Entries holder={holder} typed={typed} drawing={drawing}>
        {(entry, at) => (
          <>
            <TextField
              name={`${holder}[${at}][name]`}
              label={words("name")}
              value={textOf(entry, "name")}
              autoComplete="off"
              spellCheck={false}
              faults={faults}
            />
            {holder === "allegedVictims" ? (
              <Member
                member="avRelation"
                name={`${holder}[${at}][avRelation]`}
                entry={entry}
                drawing={drawing}
              />
            ) : null}
          </>
        )}
      </Entries>
      <StandIns
        name={answerName(holder)}
        options={values.map((value) => ({ value, ...valueWords(holder, value, locale) }))}
        chosen={textOf(typed, answerName(holder))}
        faults={faults}
      />
    </fieldset>
  );
}
