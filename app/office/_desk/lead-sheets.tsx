import { CountyLinks } from "@/app/office/_desk/county-links";
import { Fields } from "@/app/office/_desk/lead-facts";
import { answerWords, labelOf, RELATION_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import { slipOf } from "@/lib/closing/refer";
import { BEFORE } from "@/lib/leads/fields";
import { courtDateOf } from "@/lib/leads/last-days";
import type { LeadBefore } from "@/lib/leads/shapes";
import { formatPhone } from "@/lib/practice/phone";

/** Sheets of paper. Only what may be seen before clearance. */

type SheetProps = { lead: LeadBefore };

/** For somebody who stands in a jail or a court room: one page, what is not known to be asked. */
export function Arraignment({ lead }: SheetProps) {
  const { answers, charges, zone } = lead;
  const court = courtDateOf(lead);
  const words = (key: string) => answerWords(key, answers[key]);
  return (
    <>
      <h1>
        <bdi>{words("accusedName")}</bdi>
      </h1>
      <p>
        {lead.reference} · born {words("accusedBirthYear")} · speaks{" "}
        {answerWords("language", answers.talkLanguage ?? answers.language)}
      </p>
      <Rows
        rows={[
          ["Jail", words("jail")],
          ["Booking number", words("bookingNo")],
          ["Arrest", words("arrestAt")],
          ["Seen a judge", words("seenJudge")],
          [
            "Charges",
            charges
              .map((charge) => {
                const name = answerWords("chargeText", charge.chargeText);
                const known =
                  charge.chargeClass === undefined
                    ? ""
                    : `, ${answerWords("chargeClass", charge.chargeClass)}`;
                const number =
                  charge.caseNo === undefined ? "" : `, case ${answerWords("caseNo", charge.caseNo)}`;
                return `${name}${known}${number}`;
              })
              .join("; ") || "ask",
          ],
          [
            "Bond",
            `${words("bondStatus")}${answers.bondAmount === undefined ? "" : `, $${String(answers.bondAmount)}`}`,
          ],
          ["Conditions", words("bondConditions")],
          ["Holds", words("holds")],
          ["Court", words("courtName")],
          [
            "Next date",
            court === null ? "ask" : `${words("nextCourtAt")}, clock of the court: confirm with the clerk`,
          ],
          ["Lawyer now", words("hasLawyer")],
        ]}
      />
      <CountyLinks county={answers.placeCounty} />
      <h2 className="mt-4">Family</h2>
      <Family lead={lead} />
      <h2 className="mt-4">The visit</h2>
      <p>
        Asked for by <bdi>{words("submitterName")}</bdi>
        {relationOf(answers)}, {timeWords(lead.receivedAt, zone)}. If the person in jail does not want the
        visit, it ends, and that is written down.
      </p>
      <Rows
        rows={[
          ["Wants the visit", "yes / no"],
          ["Asked, day and time", ""],
        ]}
      />
    </>
  );
}

function relationOf(answers: LeadBefore["answers"]): string {
  if (answers.role === "accused") return ", the accused";
  const relation = RELATION_WORDS[String(answers.submitterRelation)];
  return relation === undefined ? "" : `, ${relation}`;
}

/** Whom to tell how it went, as far as they may be told, and only over a number that is not blocked. */
function Family({ lead }: SheetProps) {
  const { answers } = lead;
  if (answers.role === "accused") return <p>Nobody else has written.</p>;
  const slip = slipOf(lead);
  return (
    <p>
      <bdi>{slip.name}</bdi>
      {relationOf(answers)}: {slip.phone === null ? "no number that is safe" : formatPhone(slip.phone)}. What
      the person in jail says is not for the family.
    </p>
  );
}

/** The facts by group, as the page of the lead has them. */
export function Summary({ lead }: SheetProps) {
  const groups = Object.entries(BEFORE).map(([group, keys]) => ({
    group,
    keys: keys.filter((key) => lead.answers[key] !== undefined),
  }));
  return (
    <>
      <h1>
        <bdi>{answerWords("accusedName", lead.answers.accusedName ?? lead.answers.submitterName)}</bdi>
      </h1>
      <p>
        {lead.reference} · received {timeWords(lead.receivedAt, lead.zone)}
        {lead.order === null ? "" : ` · act by ${timeWords(lead.order.decideBy, lead.zone)}`}
      </p>
      <Rows
        rows={lead.charges.map((charge, at) => [
          `Charge ${at + 1}`,
          answerWords("chargeText", charge.chargeText),
        ])}
      />
      {groups.map(({ group, keys }) =>
        keys.length === 0 ? null : <Fields key={group} keys={keys} answers={lead.answers} lead={lead} />,
      )}
    </>
  );
}

/** What another lawyer is told. */
export function Slip({ lead }: SheetProps) {
  const { reference, name, phone, county } = slipOf(lead);
  return (
    <Rows
      rows={[
        ["Reference", reference],
        ["Name", name],
        ["Phone", phone === null ? "none that is safe" : formatPhone(phone)],
        [labelOf("placeCounty"), answerWords("placeCounty", county)],
      ]}
    />
  );
}

function Rows({ rows }: { rows: readonly (readonly [what: string, words: string])[] }) {
  return (
    <dl className="mt-2 grid gap-x-6 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {rows.map(([what, words]) => (
        <div key={what} className="border-b border-line py-1 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-ink-soft">{what}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
