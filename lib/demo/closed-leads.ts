import { about, charged, type Dates, type DemoLead, lead } from "@/lib/demo/lead";

/** Invented people further on their way: consulted, retained, declined, referred, and one who came back. */
export function closedLeads({ day }: Dates): readonly DemoLead[] {
  const consulted = ["conflictCheck", "contact", "consultation"] as const;
  return [
    lead(
      "T10",
      { from: "Rae Blueprint", via: "form", ago: 72, conflict: "clear", way: consulted },
      { nextCourtAt: day(8, "09:00"), ...charged("Criminal Trespass 1st") },
    ),
    lead(
      "T22",
      { from: "Olga Simulada", via: "form", language: "es", ago: 96, conflict: "clear", way: consulted },
      { ...about("Tito Simulado", "sibling"), ...charged("Burglary 3rd") },
    ),
    lead(
      "T14",
      { from: "Bo Stencil", via: "form", ago: 190, conflict: "clear", way: [...consulted, "retained"] },
      {
        charges: [{ chargeText: "DUI 2nd Offense", duiRelated: true }],
        ...{ arrestAt: day(-9), duiNotice: "yes", duiNoticeDate: day(-9) },
      },
    ),
    lead(
      "T10",
      { from: "Tess Outline", via: "referral", ago: 240, conflict: "clear", way: [...consulted, "retained"] },
      { nextCourtAt: day(5, "09:00"), ...charged("Resisting Arrest") },
    ),
    lead(
      "T10",
      { from: "Ike Mannequin", via: "form", ago: 130, way: ["declined"] },
      { stage: "citation", nextCourtAt: day(18, "09:00"), ...charged("Speeding") },
    ),
    lead(
      "T22",
      {
        from: "Uma Replica",
        via: "form",
        ago: 110,
        conflict: "confirmed",
        way: ["conflictCheck", "declined"],
      },
      { ...charged("Forgery 2nd Degree"), coDefendants: [{ name: "Al Stand-In" }] },
    ),
    lead(
      "T10",
      { from: "Sol Facsimile", via: "other", ago: 150, way: ["referred"] },
      { nextCourtAt: day(14, "09:00"), ...charged("Hunting or Fishing Violation") },
    ),
    lead(
      "T10",
      { from: "Mia Comeback", via: "form", ago: 200, conflict: "clear", way: ["declined", "contact"] },
      { nextCourtAt: day(4, "09:00"), ...charged("Disorderly Conduct") },
    ),
  ];
}
