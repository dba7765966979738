import type { CalendarEvent } from "@/lib/calendar/event";
import { timeZoneLines } from "@/lib/calendar/time-zone";

/** Octets of a line of the file, without its end (RFC 5545, 3.1). */
const LINE = 75;

/**
 * A calendar file (RFC 5545) of appointments, in the clock of the court. Written here and not by a library: the one
 * that was tried writes DTSTAMP without its zone, shifts times by the zone of the server, and leaves the VTIMEZONE
 * to its caller, so that an appointment moved by an hour or more.
 * @returns text with CRLF line ends, for `text/calendar; charset=utf-8`
 * @throws for a zone outside the United States
 */
export function icsOf(events: readonly CalendarEvent[]): string {
  const zones = [...new Set(events.filter(({ wall }) => wall.length > 10).map(({ zone }) => zone))];
  const isCancelled = events.length > 0 && events.every(({ cancelled }) => cancelled === true);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    // The product's name would say in the person's calendar whom they have asked.
    "PRODID:-//Calendar//Calendar 1//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${isCancelled ? "CANCEL" : "PUBLISH"}`,
    ...zones.flatMap(timeZoneLines),
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, sequence, stamp, title, wall, zone, cancelled }: CalendarEvent): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/gu, "")}`,
    // Without an end a whole day is one day, and an appointment takes no time that nobody knows.
    wall.length > 10
      ? `DTSTART;TZID=${zone}:${wall.replace(/[-:]/gu, "")}00`
      : `DTSTART;VALUE=DATE:${wall.replaceAll("-", "")}`,
    `SUMMARY:${escaped(title)}`,
    "CLASS:PRIVATE",
    // A last day fills no hours of that day.
    `TRANSP:${wall.length > 10 ? "OPAQUE" : "TRANSPARENT"}`,
    ...(cancelled === true ? ["STATUS:CANCELLED"] : []),
    "END:VEVENT",
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, "\\n");
}

/** Breaks a line after at most 75 octets, between characters: half of an "ñ" on each side is none at all. */
function folded(line: string): string {
  const rows = [""];
  for (const character of line) {
    const row = rows.at(-1) ?? "";
    const room = rows.length === 1 ? LINE : LINE - 1;
    if (Buffer.byteLength(row) + Buffer.byteLength(character) > room) rows.push(character);
    else rows[rows.length - 1] = row + character;
  }
  return rows.join("\r\n ");
}
