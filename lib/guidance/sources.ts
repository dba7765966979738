import type { Source } from "@/lib/guidance/article";

/** Where statements of the articles come from. Read in stored copies on the day named, not opened live. */
export const SOURCES = {
  confer: {
    title: "Ala. Code 15-23-64 (prosecutor confers with the victim)",
    address: "http://al.elaws.us/code/15-23-64",
    seenOn: "2026-11-22",
  },
  release: {
    title: "Ala. Code 15-13-190 (conditions of release, contact through others)",
    address: "https://law.onecle.com/alabama/title-15/15-13-190.html",
    seenOn: "2026-11-22",
  },
  compounding: {
    title: "Ala. Code 13A-10-7 (compounding)",
    address: "https://instalawyer.io/laws/code-of-alabama/section-13a-10-7-compounding",
    seenOn: "2026-11-22",
  },
  witnesses: {
    title:
      "Ala. Code 13A-10-121, 13A-10-123 and 13A-10-124 (bribing, intimidating, tampering with a witness)",
    seenOn: "2026-11-22",
  },
  mcneill: {
    title: "State v. McNeill (Ala. Crim. App. 1998): a case given up and charged again",
    address: "https://law.justia.com/cases/alabama/court-of-appeals-criminal/1998/cr-96-1809-0.html",
    seenOn: "2026-11-22",
  },
  warrant: {
    title: "Get a Warrant, City of Jasper (complaints by private persons)",
    address: "https://www.jaspercity.com/municipal-court/get-warrant",
    seenOn: "2026-11-22",
  },
  endingAnOrder: {
    title: "How to drop a protection order (LegalClarity)",
    address: "https://legalclarity.org/how-to-drop-a-pfa-in-alabama-steps-to-dismiss-a-protection-order",
    seenOn: "2026-11-22",
  },
} as const satisfies Record<string, Source>;
