import { isEmpty } from "./answers";
import { contradictions } from "./contradictions";
import type { FieldError } from "./field-error";
import { takeList, takeMember } from "./judge-entries";
import { namesOneself } from "./pages";
import type { Group, Question } from "./question";
import { findQuestion } from "./questions";
import { askedInOrder, isAnswered, isRequired, keep } from "./reach";
import { type Case, memberControl, Sheet, type Verdict } from "./sheet";

/**
 * Judges what was sent, question by question in the order of asking, so that each condition sees the answers
 * above it. What is sent for a question that is not asked is left out without a word.
 */
export function judge(given: Case): Verdict {
  const sheet = new Sheet(given);
  for (const asked of askedInOrder(sheet.soFar, given.situation)) {
    if (!given.phases.includes(asked.phase)) continue;
    if (!given.isTaken(asked)) {
      keep(sheet.soFar, asked.question, given.earlier);
      continue;
    }
    const { question } = asked;
    sheet.taken.push(question);
    if (question.type === "list") takeList(sheet, question);
    else if (question.group !== undefined) takeMember(sheet, question, question.group);
    else sheet.takeSingle(question);
  }
  askAgain(sheet);
  findMissing(sheet);
  findContradictions(sheet);
  return sheet.verdict();
}

/** Asks a family member who typed the own name among the alleged victims once more: "Is this you?" */
function askAgain(sheet: Sheet): void {
  const again = findQuestion("isNamedVictim");
  const typedNames = sheet.taken.some(({ key }) => key === "allegedVictims");
  if (again === undefined || !typedNames || sheet.taken.includes(again) || !namesOneself(sheet.soFar)) return;
  sheet.taken.push(again);
  delete sheet.soFar[again.key];
  sheet.takeSingle(again);
  if (sheet.soFar[again.key] === undefined) sheet.fault(again, again.key, "isThisYou");
}

function findMissing(sheet: Sheet): void {
  const { situation } = sheet.given;
  const missing = sheet.taken.filter(
    (question) => isRequired(question, sheet.soFar, situation) && !isAnswered(question, sheet.soFar),
  );
  const neither = missing.some(({ key }) => key === "phone") && missing.some(({ key }) => key === "email");
  for (const question of missing) {
    // One prompt asks for a phone or an address, so it has one error.
    if (neither && question.key === "email") continue;
    if (question.group !== undefined) missingMember(sheet, question, question.group);
    else if (!sheet.hasFault(question)) {
      const code = neither && question.key === "phone" ? "phoneOrEmail" : "required";
      sheet.fault(question, sheet.firstControl(question, 0), code);
    }
  }
}

function missingMember(sheet: Sheet, question: Question, group: Group): void {
  const open = sheet.groups.get(group);
  if (open === undefined || open.records.length === 0) {
    if (!sheet.hasFault(question)) sheet.fault(question, memberControl(question, 0), "required");
    return;
  }
  if (!open.owned) return;
  open.records.forEach((record, i) => {
    const control = memberControl(question, open.entries[i]?.index ?? i);
    // Without the closing bracket, so that a fault at the tick box beside the control counts too.
    if (!isEmpty(record[question.key]) || sheet.hasFault(question, control.slice(0, -1))) return;
    sheet.fault(question, sheet.given.reader.controlOf(question, control, undefined), "required");
  });
}

/**
 * A contradiction stands at the answer that it is about. Where a page of the form asks only the other one, it stands
 * there: whoever changes an answer is told as well. What was sent can no longer be changed, so after Send only the
 * new answer can be at fault.
 */
function findContradictions(sheet: Sheet): void {
  for (const { key, code, params, mirrored } of contradictions(sheet.soFar)) {
    const question = sheet.taken.find((each) => each.key === key);
    const other = sheet.given.phases.includes("core")
      ? sheet.taken.find((each) => each.key === params.other)
      : undefined;
    if (question !== undefined) faultAt(sheet, question, code, params);
    else if (other !== undefined) faultAt(sheet, other, mirrored, { other: key });
  }
}

function faultAt(sheet: Sheet, question: Question, code: string, params: FieldError["params"]): void {
  sheet.fault(question, sheet.given.reader.controlOf(question, question.key, undefined), code, params);
}
