/** Why a practice does not take somebody, as codes: history is read before clearance and holds no typed words. */

export const DECLINE_REASONS = [
  "noTime",
  "kindOfCase",
  "place",
  "conflict",
  "noAgreement",
  "hasLawyer",
  "notReached",
  "other",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const REFER_REASONS = ["kindOfCase", "place", "conflict", "noTime", "appointed", "other"] as const;
export type ReferReason = (typeof REFER_REASONS)[number];
