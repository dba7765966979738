import { CATALOG } from "@/lib/i18n/catalog";
import { LINK_CONTROLS } from "@/lib/practice/links-form";
import type { Part } from "@/lib/practice/settings";
import { targetControl } from "@/lib/practice/targets-form";

/** The words of the forms about parts of the settings, for the form and for the page that compares two versions of it. */

export const PART_TITLES: Readonly<Record<Part, string>> = {
  taking: "Cases you take",
  targets: "How soon you call",
  words: "Your own words",
  links: "Jails and dockets",
};

/** The words of the kinds and courts are those that people read. */
export const { kind: KIND_WORDS, court: COURT_WORDS } = CATALOG.en.taking;

const [COUNTY, ROSTER, DOCKET] = LINK_CONTROLS;

/** Labels by control, in the order of the page. */
export const PART_LABELS: Readonly<Record<Part, Readonly<Record<string, string>>>> = {
  taking: {
    federal: "We take federal cases",
    juvenile: "We take cases of people under 18",
    notKinds: "Kinds of cases that you do not take now",
    notCourts: "Courts that you do not work in now",
    trialUntil: "In a trial until",
  },
  targets: {
    [targetControl("now")]: "NOW: minutes",
    [targetControl("today")]: "TODAY: working days",
    [targetControl("soon")]: "SOON: working days",
    [targetControl("whenFree")]: "WHEN FREE: working days",
  },
  words: {
    cost: "What the first call costs",
    dollars: "Dollars",
    minutes: "For how many minutes",
    noticeEn: "Your own line in English",
    noticeEs: "Your own line in Spanish",
    sender: "Neutral sender",
    subjectEn: "Neutral subject in English",
    subjectEs: "Neutral subject in Spanish",
  },
  links: { [COUNTY]: "County", [ROSTER]: "Jail roster", [DOCKET]: "Docket of the courts" },
};
