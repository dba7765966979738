import { about, charged, type Dates, type DemoLead, lead } from "@/lib/demo/lead";

/** Invented people for whom days are counted, or whose charge or age decides: the rules T14 to T17, T21 to T25. */
export function countedLeads({ day, year }: Dates): readonly DemoLead[] {
  const dui = { charges: [{ chargeText: "DUI 1st Offense", duiRelated: true }] };
  return [
    lead(
      "T14",
      { from: "Ed Prototype", via: "form", ago: 11 },
      { ...dui, arrestAt: day(-3), duiNotice: "yes", duiNoticeDate: day(-3), cdl: "yes" },
    ),
    lead(
      "T14",
      { from: "Hugo Ficción", via: "form", language: "es", ago: 15 },
      { ...dui, arrestAt: day(-12), duiNotice: "unknown", placeCounty: "tuscaloosa" },
    ),
    lead(
      "T15",
      { from: "Gwen Sample", via: "form", ago: 13, conflict: "clear", way: ["contact"] },
      { arrestAt: day(-28), ...charged("Unlawful Possession of a Controlled Substance") },
    ),
    lead(
      "T16",
      { from: "Ty Sampleton", via: "form", ago: 19 },
      {
        ...{ stage: "convicted", convictionDate: day(-10), nextCourtAt: "none", ...charged("Harassment") },
        courtName: "Mobile Municipal Court",
      },
    ),
    lead(
      "T17",
      { from: "Nora Artificial", via: "form", ago: 33 },
      {
        ...{ stage: "convicted", convictionDate: day(-20), nextCourtAt: "none" },
        ...{ courtName: "Circuit Court of Mobile County", ...charged("Criminal Mischief 1st") },
      },
    ),
    lead(
      "T21",
      { from: "Ella Boilerplate", via: "form", ago: 14 },
      {
        ...{ ...about("Vic Boilerplate"), ...charged("Robbery 1st Degree"), stage: "indicted" },
        coDefendants: [{ name: "Al Stand-In" }],
      },
    ),
    lead(
      "T22",
      { from: "Finn Lorem", via: "form", ago: 17 },
      { arrestAt: day(-5), ...charged("Marijuana 1st Degree"), placeCounty: "montgomery" },
    ),
    lead(
      "T22",
      { from: "Inés Muestrario", via: "form", language: "es", ago: 36, way: ["conflictCheck"] },
      { ...about("Raúl Muestrario", "spouseOrPartner"), ...charged("Theft of Property 3rd") },
    ),
    lead(
      "T23",
      { from: "Dot Ipsum", via: "form", ago: 21 },
      {
        ...{ ...about("Wes Ipsum"), accusedBirthYear: year - 16 },
        ...charged("Minor in Possession of Alcohol"),
      },
    ),
    lead(
      "T24",
      { from: "Leo Ejemplar", via: "form", language: "es", ago: 28 },
      { stage: "probation", ...charged("Probation Violation") },
    ),
    lead(
      "T25",
      { from: "Ash Wireframe", via: "phone", ago: 9 },
      {
        ...{ arrestAt: day(-4), ...charged("Assault 3rd Degree"), nextCourtAt: day(15, "09:00") },
        ...{ videoExpiring: "yes", videoSource: ["store"] },
      },
    ),
  ];
}
