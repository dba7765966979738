import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "@/lib/calendar/event";
import { icsOf } from "@/lib/calendar/ics";

const EVENT: CalendarEvent = {
  ...{ uid: "0123456789abcdef@appointment", sequence: 0, stamp: new Date("2026-11-22T10:48:11.250Z") },
  ...{ title: "Appointment", wall: "2026-12-01T09:00", zone: "America/Chicago" },
};

/** What another reader of the format makes of it. */
function read(changes: Partial<CalendarEvent> = {}) {
  const root = new ICAL.Component(ICAL.parse(icsOf([{ ...EVENT, ...changes }])));
  const event = root.getFirstSubcomponent("vevent");
  const zone = root.getFirstSubcomponent("vtimezone");
  if (event === null) throw new Error("there is no appointment in it");
  const start = event.getFirstPropertyValue("dtstart");
  if (!(start instanceof ICAL.Time)) throw new Error("it begins at no time");
  if (zone !== null) start.zone = new ICAL.Timezone(zone);
  return { root, event, start };
}

const instant = (wall: string, zone = "America/Chicago") =>
  read({ wall, zone }).start.toJSDate().toISOString();

describe("a calendar file", () => {
  it("says what a second parser reads again", () => {
    const { root, event, start } = read();
    expect(event.getFirstPropertyValue("uid")).toBe(EVENT.uid);
    expect(event.getFirstPropertyValue("sequence")).toBe(0);
    expect(event.getFirstPropertyValue("summary")).toBe("Appointment");
    expect(`${event.getFirstPropertyValue("dtstamp")}`).toBe("2026-11-22T10:48:11Z");
    expect(start.toString()).toBe("2026-12-01T09:00:00");
    expect(event.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("America/Chicago");
    expect(root.getFirstPropertyValue("method")).toBe("PUBLISH");
  });

  // The clocks change on March 14 and November 7, 2027, at two in the morning.
  it.each([
    ["the evening before spring", "2027-03-13T21:00", "2027-03-14T03:00:00.000Z"],
    ["an hour before it", "2027-03-14T01:00", "2027-03-14T07:00:00.000Z"],
    ["the morning after it", "2027-03-14T09:00", "2027-03-14T14:00:00.000Z"],
    ["the evening before autumn", "2027-11-06T21:00", "2027-11-07T02:00:00.000Z"],
    ["the morning after it", "2027-11-07T09:00", "2027-11-07T15:00:00.000Z"],
    ["summer", "2027-07-01T09:00", "2027-07-01T14:00:00.000Z"],
    ["winter", "2027-01-04T09:00", "2027-01-04T15:00:00.000Z"],
  ])("keeps the clock of the court: %s", (_, wall, expected) => {
    expect(instant(wall)).toBe(expected);
  });

  it("knows other clocks of the country, also one that never changes, and no foreign one", () => {
    expect(instant("2027-03-14T09:00", "America/New_York")).toBe("2027-03-14T13:00:00.000Z");
    expect(instant("2027-07-01T09:00", "America/Phoenix")).toBe("2027-07-01T16:00:00.000Z");
    expect(() => icsOf([{ ...EVENT, zone: "Europe/Madrid" }])).toThrow("Europe/Madrid");
  });

  it("puts a last day down as a whole day that takes no time", () => {
    const { event, start, root } = read({ wall: "2027-03-14" });
    expect([start.isDate, start.toString()]).toEqual([true, "2027-03-14"]);
    expect(event.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(root.getFirstSubcomponent("vtimezone")).toBeNull();
  });

  it("takes an appointment back", () => {
    const { root, event } = read({ cancelled: true, sequence: 2 });
    expect(root.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(event.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event.getFirstPropertyValue("sequence")).toBe(2);
  });

  it("escapes and folds, and never in the middle of a character", () => {
    const title = `Cita; número 1, \\ año\n${"ñ".repeat(120)}😀`;
    expect(read({ title }).event.getFirstPropertyValue("summary")).toBe(title);
    const lines = icsOf([{ ...EVENT, title }]).split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join("")).not.toContain("\uFFFD");
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
  });
});
