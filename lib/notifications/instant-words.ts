import { instantOf } from "@/lib/triage/calendar";

/** "Tue, Dec 1, 2026, 4:00 PM CST": an instant on the clock of a zone, and which clock that is. */
export function instantWords(at: Date, zone: string): string {
  return plain(
    new Intl.DateTimeFormat("en-US", {
      ...({ weekday: "short", month: "short", day: "numeric", year: "numeric" } as const),
      ...({ hour: "numeric", minute: "2-digit", timeZoneName: "short", timeZone: zone } as const),
    }).format(at),
  );
}

/** A day or a time as it was typed at the court, `2026-12-02` or `2026-12-02T09:00`, on the court's clock. */
export function courtWords(typed: string, zone: string): string {
  const [day = "", time] = typed.split("T");
  if (time !== undefined) return instantWords(instantOf(day, time, zone), zone);
  const noon = new Date(`${day}T12:00:00Z`);
  const words = new Intl.DateTimeFormat("en-US", {
    ...({ weekday: "short", month: "short", day: "numeric", year: "numeric", timeZone: "UTC" } as const),
  }).format(noon);
  return `${plain(words)}, time not known`;
}

/** Node puts a narrow space before AM and PM, which some mail programs show as a box. */
function plain(words: string): string {
  return words.replace(/[\u202f\u00a0]/gu, " ");
}
