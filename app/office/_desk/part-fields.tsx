import type { ReactNode } from "react";
import { Choices } from "@/app/_ui/choices";
import type { Fault } from "@/app/_ui/control";
import { TextField } from "@/app/_ui/text-field";
import { TickBox } from "@/app/_ui/tick-box";
import { COURT_WORDS, KIND_WORDS, PART_LABELS } from "@/app/office/_desk/part-labels";
import { type Typed, textOf } from "@/lib/practice/form";
import { LINK_MOST } from "@/lib/practice/links";
import { NOTICE_MOST, SENDER_MOST, SUBJECT_MOST } from "@/lib/practice/public-words";
import type { Part } from "@/lib/practice/settings";
import { CASE_KINDS, COURT_KINDS } from "@/lib/practice/taking";
import { TARGET_CONTROLS } from "@/lib/practice/targets-form";

type FieldsProps = { typed: Typed; faults: readonly Fault[] };

/** The fields of a part of the settings. */
export function PartFields({ part, ...props }: FieldsProps & { part: Part }): ReactNode {
  switch (part) {
    case "taking":
      return <TakingFields {...props} />;
    case "targets":
      return <TargetFields {...props} />;
    case "words":
      return <WordsFields {...props} />;
    case "links":
      return <LinkFields {...props} />;
  }
}

function TakingFields({ typed, faults }: FieldsProps) {
  const labels = PART_LABELS.taking;
  const box = (name: string, hint: string) => (
    <TickBox
      {...{ name, hint, faults, value: "yes", label: labels[name] ?? "" }}
      checked={textOf(typed, name) !== ""}
    />
  );
  return (
    <>
      <p className="mb-4 max-w-measure">
        People are told before they send, and whom else to call. Only a federal case that you do not take ends
        there. Counties stand under <a href="/office/settings">The practice</a>.
      </p>
      <TextField
        {...{ name: "trialUntil", label: labels.trialUntil ?? "", faults, width: "short" as const }}
        optional="optional"
        hint="The last day, such as 12/4/2026. Nothing is promised for these days, and it ends by itself. You are told of leads as before."
        value={textOf(typed, "trialUntil")}
      />
      {box("federal", "Otherwise people with one are led to another lawyer, and nothing is kept.")}
      {box("juvenile", "Otherwise they are told.")}
      <Choices
        {...{ name: "notKinds", legend: labels.notKinds ?? "", choose: "many" as const, faults }}
        hint="A typed charge only suggests the kind, so nobody is refused for it."
        options={CASE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        chosen={typed.notKinds}
      />
      <Choices
        {...{ name: "notCourts", legend: labels.notCourts ?? "", choose: "many" as const, faults }}
        options={COURT_KINDS.map((value) => ({ value, label: COURT_WORDS[value] }))}
        chosen={typed.notCourts}
      />
    </>
  );
}

function TargetFields({ typed, faults }: FieldsProps) {
  return (
    <>
      <p className="mb-4 max-w-measure">
        By when somebody tries to reach the person. 0 working days is the day on which the request is read.
        The list counts down to it. People are promised what the office hours carry, not this.
      </p>
      {TARGET_CONTROLS.map((name) => (
        <TextField
          key={name}
          {...{ name, faults, width: "short" as const, inputMode: "numeric" as const }}
          label={PART_LABELS.targets[name] ?? ""}
          value={textOf(typed, name)}
        />
      ))}
    </>
  );
}

function WordsFields({ typed, faults }: FieldsProps) {
  const line = (
    name: string,
    props: { hint?: string; maxLength?: number; lines?: number; width?: "short"; spellCheck?: boolean },
  ) => (
    <TextField
      {...{ name, faults, optional: "optional", ...props }}
      label={PART_LABELS.words[name] ?? ""}
      value={textOf(typed, name)}
    />
  );
  return (
    <>
      <h2 className="mb-2">The first call</h2>
      <Choices
        {...{ name: "cost", legend: PART_LABELS.words.cost ?? "", choose: "one" as const, faults }}
        options={[
          { value: "ask", label: "Say nothing: people ask when they call" },
          { value: "free", label: "Nothing" },
          { value: "fee", label: "A fee" },
        ]}
        chosen={typed.cost}
      />
      {line("dollars", { hint: "Only for a fee. Whole dollars.", width: "short" })}
      {line("minutes", { hint: "Empty: without a limit.", width: "short" })}
      <h2 className="mb-2 mt-8">A line beside the notices</h2>
      <p className="mb-4 max-w-measure">
        Before the first name people read fixed notices. This line stands beside them and replaces none. Say
        nothing that promises how a case ends.
      </p>
      {line("noticeEn", { lines: 3, maxLength: NOTICE_MOST })}
      {line("noticeEs", { lines: 3, maxLength: NOTICE_MOST })}
      <h2 className="mb-2 mt-8">Neutral names</h2>
      <p className="mb-4 max-w-measure">
        For mail to somebody who asked that it does not say what it is about. Empty: as this portal says it.
      </p>
      {line("sender", { hint: "Such as “Office”. Not the name of the practice.", maxLength: SENDER_MOST })}
      {line("subjectEn", { maxLength: SUBJECT_MOST })}
      {line("subjectEs", { maxLength: SUBJECT_MOST })}
    </>
  );
}

function LinkFields({ typed, faults }: FieldsProps) {
  const link = (name: string) => (
    <TextField
      {...{ name, faults, optional: "optional", maxLength: LINK_MOST, spellCheck: false }}
      label={PART_LABELS.links[name] ?? ""}
      hint="Begins with https://"
      value={textOf(typed, name)}
    />
  );
  return (
    <>
      <input type="hidden" name="county" value={textOf(typed, "county")} />
      {link("roster")}
      {link("docket")}
    </>
  );
}
