/**
 * A VTIMEZONE for a zone of the United States. The two nights on which its clocks change are those of the law in
 * force since 2007 (15 U.S.C. 260a): the second Sunday of March and the first of November, at two in the morning.
 * Written as rules and not as single dates, because that is what Outlook reads; the offsets come from the runtime.
 * @throws for a zone that does not follow that law
 */
export function timeZoneLines(zone: string): readonly string[] {
  const [winter, summer] = [offsetAt("2026-01-15T12:00:00Z", zone), offsetAt("2026-07-15T12:00:00Z", zone)];
  const [dayBefore, dayAfter] = [
    offsetAt("2026-03-07T12:00:00Z", zone),
    offsetAt("2026-03-09T12:00:00Z", zone),
  ];
  if (dayBefore !== winter || dayAfter !== summer) {
    throw new Error(`The clocks of ${zone} do not change as those of the United States.`);
  }
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...(winter === summer
      ? []
      : part("DAYLIGHT", "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", winter, summer)),
    ...part("STANDARD", "20071104T020000", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", summer, winter),
    "END:VTIMEZONE",
  ];
}

function part(name: string, start: string, rule: string, from: string, to: string): readonly string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    ...(from === to ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${name}`,
  ];
}

/** `-0600` */
function offsetAt(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(new Date(instant)).find(({ type }) => type === "timeZoneName")?.value;
  const offset = name?.replace("GMT", "").replace(":", "") ?? "";
  return offset === "" ? "+0000" : offset;
}
