import { isEmpty, recordsOf, type SingleAnswer } from "./answers";
import type { Group, Question } from "./question";
import { LIST_ENTRY } from "./question-schema";
import { type Entry, ownProperty } from "./reader";
import { memberControl, type OpenGroup, type Sheet } from "./sheet";
import { isBlank } from "./text";

type ListQuestion = Extract<Question, { type: "list" }>;

/** Reads a list: what stands in its place, or its entries. */
export function takeList(sheet: Sheet, question: ListQuestion): void {
  const { answer, entries, fault } = sheet.given.reader.entries(sheet.given.sent, question.key);
  if (fault !== undefined) sheet.fault(question, fault.control, fault.code);
  if (answer !== undefined) {
    takeListAnswer(sheet, question, answer);
    return;
  }
  const kept = sheet.atMost(question, question.key, entries);
  if (kept.length === 0) return;
  if (question.item === "text") {
    const control = (index: number) => sheet.firstControl(question, index);
    sheet.soFar[question.key] = kept.map(({ index, value }) => name(sheet, question, value, control(index)));
    return;
  }
  const records = kept.map(() => ({}));
  sheet.groups.set(question.key, { entries: kept, owned: true, records });
  sheet.soFar[question.key] = records;
  if (question.item === "name") takeNames(sheet, question, kept, records);
}

function takeListAnswer(sheet: Sheet, question: ListQuestion, answer: unknown): void {
  const allowed = question.dontKnow ? [...question.values, "unknown"] : question.values;
  const found = allowed.find((value) => value === answer);
  if (found !== undefined) sheet.soFar[question.key] = found;
  else if (!isEmpty(answer)) sheet.fault(question, `${question.key}Answer`, "notAChoice");
}

function takeNames(
  sheet: Sheet,
  question: ListQuestion,
  entries: readonly Entry[],
  records: readonly Record<string, SingleAnswer>[],
): void {
  entries.forEach(({ index, value }, i) => {
    const control = sheet.firstControl(question, index);
    const raw = ownProperty(value, "name");
    const record = records[i];
    if (raw === undefined || (typeof raw === "string" && isBlank(raw))) {
      sheet.fault(question, control, "required");
    } else if (record !== undefined) record.name = name(sheet, question, raw, control);
  });
}

function name(sheet: Sheet, question: Question, raw: unknown, control: string): string {
  const result = LIST_ENTRY.safeParse(raw);
  if (result.success) return result.data;
  sheet.faults(question, result.error.issues, control);
  return "";
}

/** Reads one member of a group out of every record. */
export function takeMember(sheet: Sheet, question: Question, group: Group): void {
  const open = sheet.groups.get(group) ?? openGroup(sheet, question, group);
  const before = open.owned ? [] : recordsOf(sheet.given.earlier[group]);
  open.entries.forEach(({ index, value }, i) => {
    const record = open.records[open.owned ? i : index];
    // What was sent before is never overwritten, only added to.
    if (record === undefined || !isEmpty(before[index]?.[question.key])) return;
    const answer = sheet.read(question, value, memberControl(question, index));
    if (answer !== undefined) record[question.key] = answer;
  });
  if (question.key === "duiRelated") markDui(sheet, open);
}

/** The server also knows by the text that a charge is about driving and alcohol or drugs. */
function markDui(sheet: Sheet, { records }: OpenGroup): void {
  const { isDuiCharge } = sheet.given.situation;
  if (isDuiCharge === undefined) return;
  for (const record of records) {
    if (typeof record.chargeText === "string" && isDuiCharge(record.chargeText)) record.duiRelated = true;
  }
}

function openGroup(sheet: Sheet, question: Question, group: Group): OpenGroup {
  const before = recordsOf(sheet.soFar[group]);
  // Charges have no question of their own: the text of a charge is what makes one.
  const owned = question.key === "chargeText";
  const { entries, fault } = sheet.given.reader.entries(sheet.given.sent, group);
  if (fault !== undefined) sheet.fault(question, fault.control, fault.code);
  const kept = owned ? sheet.atMost(question, group, entries) : entries;
  const records: Record<string, SingleAnswer>[] = (owned ? kept : before).map(() => ({}));
  const open = { entries: kept, owned, records };
  sheet.groups.set(group, open);
  if (owned && records.length > 0) sheet.soFar[group] = records;
  return open;
}
