import { hasAnswerBox } from "./controls";
import { type DateParts, readDateParts } from "./dates";
import type { Question } from "./question";
import { type Entries, ownProperty, type Reader, type Reading } from "./reader";
import { isBlank } from "./text";

const NOTHING: Reading = { found: "nothing" };

/** Reads answers from decoded form values. */
export const FORM_READER: Reader = {
  single(question, holder, control) {
    const posted = ownProperty(holder, question.key);
    switch (question.type) {
      case "date":
      case "dateTime":
        return date(question, posted, control);
      case "choices":
        return choices(posted);
      case "boolean":
        return tickBox(textOf(posted), control);
      default:
        return typed(question, holder, control);
    }
  },

  entries(holder, name) {
    const answer = textOf(ownProperty(holder, `${name}Answer`));
    const entries = listed(ownProperty(holder, name));
    const both = answer !== undefined && entries.length > 0;
    return both
      ? { answer, entries, fault: { control: `${name}Answer`, code: "bothGiven" } }
      : { answer, entries };
  },

  controlOf(question, control, part) {
    if (question.type !== "date" && question.type !== "dateTime") return control;
    return `${control}[${part ?? "month"}]`;
  },
};

function textOf(posted: unknown): string | undefined {
  return typeof posted === "string" && !isBlank(posted) ? posted : undefined;
}

function listed(posted: unknown): Entries["entries"] {
  if (!Array.isArray(posted)) return [];
  return posted.map((value, index) => ({ index, value })).filter(({ value }) => !isEmptyEntry(value));
}

function isEmptyEntry(value: unknown): boolean {
  if (typeof value === "string") return isBlank(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isEmptyEntry);
}

function choices(posted: unknown): Reading {
  const chosen = Array.isArray(posted) ? posted : textOf(posted) === undefined ? [] : [posted];
  return chosen.length === 0 ? NOTHING : { found: "value", raw: chosen };
}

function tickBox(posted: string | undefined, control: string): Reading {
  if (posted === undefined) return NOTHING;
  return posted === "yes" ? { found: "value", raw: true } : { found: "fault", control, code: "notAChoice" };
}

/** A typed answer or a choice, and the tick box that may stand in its place. */
function typed(question: Question, holder: unknown, control: string): Reading {
  const text = textOf(ownProperty(holder, question.key));
  const box = hasAnswerBox(question) ? textOf(ownProperty(holder, `${question.key}Answer`)) : undefined;
  if (text !== undefined && box !== undefined) return { found: "fault", control, code: "bothGiven" };
  if (text !== undefined) return { found: "value", raw: text };
  if (box === undefined) return NOTHING;
  if (question.values.includes(box)) return { found: "value", raw: box };
  return { found: "fault", control: answerControl(question, control), code: "notAChoice" };
}

function answerControl(question: Question, control: string): string {
  return question.group === undefined ? `${control}Answer` : control.replace(/\]$/u, "Answer]");
}

function date(question: Question, posted: unknown, control: string): Reading {
  const parts: DateParts = {
    month: textOf(ownProperty(posted, "month")) ?? "",
    day: textOf(ownProperty(posted, "day")) ?? "",
    year: textOf(ownProperty(posted, "year")) ?? "",
    time: question.type === "dateTime" ? (textOf(ownProperty(posted, "time")) ?? "") : "",
  };
  const certainty = textOf(ownProperty(posted, "certainty"));
  const typedSomething = Object.values(parts).some((part) => part !== "");
  if (!typedSomething) {
    // "Exact" may be chosen in advance, so it says nothing while no date is there.
    if (certainty === undefined || certainty === "exact") return NOTHING;
    return { found: "value", raw: { value: null, certainty } };
  }
  if (certainty === "unknown" || certainty === "none") {
    return {
      found: "fault",
      control: `${control}[month]`,
      code: "dateAndAnswer",
      params: { answer: certainty },
    };
  }
  const reading = readDateParts(parts);
  if (!reading.ok) return { found: "fault", control: `${control}[${reading.part}]`, code: reading.code };
  return { found: "value", raw: { value: reading.value, certainty: certainty ?? "exact" } };
}
