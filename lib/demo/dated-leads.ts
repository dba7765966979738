import { about, charged, type Dates, type DemoLead, lead } from "@/lib/demo/lead";

/** Invented people who are out and whom police, a court or a paper waits for: the rules T09 to T13, T18 to T20. */
export function datedLeads({ day }: Dates): readonly DemoLead[] {
  const wanted = { stage: "investigated", policeContact: "yes" };
  return [
    lead(
      "T09",
      { from: "Drew Testcase", via: "form", ago: 2 },
      { ...wanted, policeContactAt: day(1, "09:00") },
    ),
    lead(
      "T09",
      { from: "Pablo Ficticio", via: "form", language: "es", ago: 8 },
      { ...wanted, policeContactAt: "unknown" },
    ),
    lead(
      "T10",
      { from: "Jo Example", via: "form", ago: 3 },
      { nextCourtAt: day(1, "09:00"), ...charged("Theft of Property 4th") },
    ),
    lead(
      "T10",
      { from: "Kit Dummyname", via: "form", ago: 26, way: ["conflictCheck"] },
      { nextCourtAt: day(6, "13:30"), ...charged("Harassment"), placeCounty: "jefferson" },
    ),
    lead(
      "T10",
      { from: "Ana Inventada", via: "form", language: "es", ago: 12 },
      {
        ...{ stage: "citation", nextCourtAt: day(20, "09:00"), ...charged("Speeding") },
        ...{ email: "ana.inventada@example.com", safeEmail: "yes" },
      },
    ),
    lead(
      "T10",
      { from: "Vera Nobody", via: "phone", ago: 50, conflict: "clear", way: ["contact"] },
      {
        ...{ nextCourtAt: day(3, "09:00"), hasLawyer: "hired", lawyerName: "Lou Counsel-Invented" },
        ...{ ...charged("Reckless Endangerment"), contactMethod: "iWillCall" },
      },
    ),
    lead(
      "T11",
      { from: "Moe Yesteryear", via: "form", ago: 40 },
      {
        ...{ stage: "citation", arrestAt: day(-1060), ...charged("Speeding"), placeCounty: "madison" },
        nextCourtAt: { value: day(-1000), certainty: "missed" },
      },
    ),
    lead(
      "T11",
      { from: "Ray Oversleeper", via: "form", ago: 4 },
      { nextCourtAt: day(-1, "09:00"), didYouGo: "no", ...charged("Driving While Suspended") },
    ),
    lead(
      "T11",
      { from: "Eva Supuesta", via: "form", language: "es", ago: 9 },
      {
        ...{ ...about("Iván Supuesto", "sibling"), stage: "warrant", ...charged("Failure to Appear") },
        nextCourtAt: "unknown",
      },
    ),
    lead(
      "T12",
      { from: "Gail Fictional", via: "form", ago: 16 },
      { nextCourtAt: day(-6, "09:00"), didYouGo: "yes", ...charged("Menacing") },
    ),
    lead(
      "T13",
      { from: "Abe Notreal", via: "form", ago: 10, conflict: "potential" },
      {
        ...{ nextCourtAt: "unknown", arrestAt: day(-15), ...charged("Assault 2nd Degree") },
        allegedVictims: [{ name: "Dana Stranger-Invented", avRelation: "acquaintance" }],
      },
    ),
    lead(
      "T13",
      { from: "Lia Modelo", via: "form", language: "es", ago: 22 },
      {
        ...{ ...about("Beto Modelo", "child"), nextCourtAt: "none" },
        ...charged("Criminal Mischief 3rd"),
      },
    ),
    // Named as the victim in the lead of somebody else: the conflict check has something to find.
    lead(
      "T18",
      { from: "Dana Stranger-Invented", via: "form", ago: 7, conflict: "potential" },
      {
        ...{ ...charged("Harassing Communications"), poExists: "served", poHearingAt: day(2, "09:00") },
        allegedVictims: [{ name: "Lane Someone-Invented", avRelation: "dating" }],
      },
    ),
    lead(
      "T18",
      { from: "Cy Anyone", via: "walkIn", ago: 5 },
      {
        ...{ stage: "investigated", poExists: "served", poServedOn: day(-4), poHearingAt: "unknown" },
        allegedVictims: [{ name: "Val Someone-Else", avRelation: "livesTogether" }],
      },
    ),
    lead(
      "T19",
      { from: "Max Fable", via: "walkIn", ago: 6, conflict: "clear", way: ["conflictCheck"] },
      { stage: "investigated", targetLetter: "yes", targetLetterAt: day(5) },
    ),
    lead(
      "T20",
      { from: "Sue Madeup", via: "phone", ago: 18 },
      {
        ...{ nextCourtAt: day(25, "09:00"), ...charged("Simple Gambling"), seized: "yes" },
        ...{ otherDeadline: "property", otherDeadlineAt: day(6) },
      },
    ),
  ];
}
