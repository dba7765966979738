import type { Fault } from "@/app/_ui/control";
import { timeWords } from "@/app/office/_desk/lead-words";
import { readDateParts } from "@/lib/intake/dates";
import { type Agreed, agreedSchema } from "@/lib/leads/agreed";
import { type Typed, textOf } from "@/lib/practice/form";
import { instantOf } from "@/lib/triage/calendar";

/** The form of the consultation on its way between page and schema. */

export const AGREED_CONTROLS = ["version", "consultationAt", "kept", "fee", "signedOn"] as const;

/** What the form shows before anything was typed. @param zone of the court */
export function typedOfAgreed(
  { at, kept, feeQuoted, feeDollars, agreementSignedOn }: Agreed,
  zone: string,
): Typed {
  return {
    consultationAt: at === null ? [] : [shortTime(at, zone)],
    kept: kept === null ? [] : [kept],
    fee: feeQuoted ? [String(feeDollars ?? 0)] : [],
    signedOn: agreementSignedOn === null ? [] : [shortDay(agreementSignedOn)],
  };
}

/** Reads the form; the faults are in the order of the page. */
export function readAgreed(
  typed: Typed,
  zone: string,
): { readonly agreed: Agreed } | { readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const when = wallOf(textOf(typed, "consultationAt"));
  if (when === "wrong" || (when !== null && !when.includes("T"))) {
    faults.push(["consultationAt", "Write day and time as 12/1/2026 9:00 am, or leave it empty."]);
  }
  const fee = textOf(typed, "fee").replace(/[$,\s]/gu, "");
  if (!/^\d{0,8}$/u.test(fee)) faults.push(["fee", "Write the fee in whole dollars, or leave it empty."]);
  const signed = wallOf(textOf(typed, "signedOn"));
  if (signed === "wrong") faults.push(["signedOn", "Write the day as 12/1/2026, or leave it empty."]);
  if (faults.length > 0) return { faults };
  const [day = "", time = "09:00"] = (when ?? "").split("T");
  const kept = textOf(typed, "kept");
  const read = agreedSchema.safeParse({
    at: when === null ? null : instantOf(day, time, zone),
    kept: kept === "yes" || kept === "no" ? kept : null,
    feeQuoted: fee !== "",
    feeDollars: fee === "" ? null : Number(fee),
    agreementSignedOn: signed?.slice(0, 10) ?? null,
  });
  if (read.success) return { agreed: read.data };
  return { faults: [["fee", "Write the fee in whole dollars, at most 10,000,000."]] };
}

/** `12/1/2026 9:00 am` as `2026-12-01T09:00`; null when empty. */
function wallOf(text: string): string | null | "wrong" {
  if (text.trim() === "") return null;
  const parts = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\S.*))?\s*$/u.exec(text);
  if (parts === null) return "wrong";
  const [, month = "", day = "", year = "", time = ""] = parts;
  const reading = readDateParts({ month, day, year, time });
  return reading.ok ? reading.value : "wrong";
}

function shortDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${month}/${date}/${year}`;
}

function shortTime(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-US", {
    ...{
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "2-digit",
    },
  }).format(at);
}

/** What was agreed in one line, for a page that shows both values. */
export function agreedWords(
  { at, kept, feeQuoted, feeDollars, agreementSignedOn }: Agreed,
  zone: string,
): string {
  const parts = [
    at === null ? "no consultation" : `consultation ${timeWords(at, zone)}`,
    ...(kept === null ? [] : [kept === "yes" ? "they came" : "they did not come"]),
    feeQuoted ? `fee $${feeDollars ?? 0}` : "no fee quoted",
    agreementSignedOn === null ? "nothing signed" : `signed ${shortDay(agreementSignedOn)}`,
  ];
  return parts.join(", ");
}
