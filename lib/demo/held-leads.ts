import { about, charged, type Dates, type DemoLead, lead } from "@/lib/demo/lead";

/** Invented people who are in jail, or may be: the rules T01 to T08. */
export function heldLeads({ day, hour, year }: Dates): readonly DemoLead[] {
  const held = { custody: "yes" };
  return [
    lead(
      "T01",
      { from: "Maggie Placeholder", via: "form", ago: 1 },
      {
        ...{ ...about("Sam Placeholder"), ...held, arrestAt: hour(-6), nextCourtAt: "unknown" },
        ...{ ...charged("Theft of Property 2nd"), accusedBirthYear: year - 19 },
      },
    ),
    // The father writes as well: the desk shows that it may be the same request.
    lead(
      "T01",
      { from: "Walt Placeholder", via: "form", ago: 0.5 },
      {
        ...{ ...about("Sam Placeholder"), ...held, arrestAt: hour(-6), nextCourtAt: "unknown" },
        ...{ ...charged("Theft of Property 2nd"), accusedBirthYear: year - 19 },
      },
    ),
    lead(
      "T01",
      { from: "Dale Specimen", via: "form", ago: 2, way: ["contact"] },
      {
        ...{ ...about("Robin Specimen", "sibling"), ...held, arrestAt: hour(-18), nextCourtAt: "unknown" },
        ...charged("Domestic Violence 3rd Degree"),
      },
    ),
    lead(
      "T02",
      { from: "June Mockup", via: "form", ago: 5, conflict: "clear" },
      {
        ...{ ...about("Terry Mockup", "spouseOrPartner"), ...held, arrestAt: hour(-80) },
        ...{ nextCourtAt: "unknown", ...charged("Criminal Trespass 2nd"), jail: "Limestone County Jail" },
      },
    ),
    lead(
      "T02",
      { from: "Luz Ejemplo", via: "form", language: "es", ago: 3 },
      {
        ...{ ...about("Marcos Ejemplo", "spouseOrPartner"), ...held, arrestAt: hour(-30) },
        ...{ nextCourtAt: "unknown", ...charged("Domestic Violence 3rd"), safeVoicemail: "no" },
      },
    ),
    lead(
      "T03",
      { from: "Opal Template", via: "jailCall", ago: 4, conflict: "clear" },
      {
        ...{ ...about("Reed Template"), ...held, arrestAt: hour(-60), seenJudge: "yes" },
        ...{ nextCourtAt: day(9, "09:00"), ...charged("Burglary 3rd Degree"), bookingNo: "DEMO-0006" },
      },
    ),
    lead(
      "T03",
      { from: "Nell Pretend", via: "phone", ago: 20, conflict: "clear", way: ["contact"] },
      {
        ...{ ...about("Gus Pretend", "friend"), ...held, arrestAt: day(-9), seenJudge: "yes" },
        ...{ nextCourtAt: day(12, "13:30"), ...charged("Receiving Stolen Property 3rd") },
      },
    ),
    lead(
      "T04",
      { from: "Ivy Storybook", via: "referral", ago: 30 },
      {
        ...{ ...about("Hank Storybook", "otherFamily"), ...held, arrestAt: day(-120), seenJudge: "yes" },
        ...{ nextCourtAt: day(42, "09:00"), hasLawyer: "appointed", ...charged("Forgery 3rd Degree") },
      },
    ),
    lead(
      "T05",
      { from: "Bea Figment", via: "form", ago: 0.3 },
      {
        ...{ ...about("Cal Figment", "friend"), custody: "unknown", arrestAt: hour(-10), jail: "unknown" },
        ...{ nextCourtAt: "unknown", ...charged("Public Intoxication"), placeCounty: "baldwin" },
      },
    ),
    lead(
      "T05",
      { from: "Rosa Muestra", via: "callback", language: "es", ago: 2 },
      { custody: "unknown", safeVoicemail: "neutralOnly" },
    ),
    lead(
      "T06",
      { from: "Otis Makebelieve", via: "jailCall", ago: 6 },
      {
        ...{ ...about("Lyle Makebelieve"), ...held, arrestAt: day(-3), seenJudge: "no" },
        ...{ holds: ["otherState"], nextCourtAt: "unknown", ...charged("Fugitive from Justice") },
      },
    ),
    lead(
      "T07",
      { from: "Faye Imaginary", via: "form", ago: 1.5 },
      {
        ...{ ...about("Theo Imaginary"), ...held, arrestAt: hour(-14), accusedBirthYear: year - 16 },
        ...{ nextCourtAt: "unknown", ...charged("Criminal Mischief 2nd"), jail: "Madison County Jail" },
      },
    ),
    lead(
      "T08",
      { from: "Pearl Sketch", via: "jailCall", ago: 0.8 },
      {
        ...{ ...about("Ned Sketch", "sibling"), ...held, arrestAt: hour(-40), healthRiskInJail: "yes" },
        ...{ nextCourtAt: "unknown", ...charged("Disorderly Conduct") },
      },
    ),
  ];
}
