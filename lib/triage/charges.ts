import { isFelony } from "@/lib/charges/classes";
import { chargeWords } from "@/lib/charges/text";
import { matchedOffenses, readsLikeFelony } from "@/lib/jurisdictions/offenses";
import type { Offense, OffenseGroup, StatePack } from "@/lib/jurisdictions/schema";
import type { Charge } from "./facts";

/** One charge in the terms of the rules. */
export type ChargeView = {
  felonyLike: boolean;
  /** Capital, Class A, or on the list of charges for which bail can be denied. */
  severe: boolean;
  traffic: boolean;
  dui: boolean;
  domestic: boolean;
  /** May send a person of 16 or 17 to adult court. A charge that nobody could read may too. */
  adultCourt: boolean;
};

/**
 * Reads a charge: the class that staff entered counts, and where they entered none the pack's rows that
 * match the text. Groups (DUI, domestic, no-bond list) always come from the text.
 */
export function viewCharge(pack: StatePack, charge: Charge): ChargeView {
  const text = [charge.chargeText, charge.chargeCode].filter((part) => part !== undefined).join(" ");
  const rows = matchedOffenses(pack, text);
  const inGroup = (group: OffenseGroup) => rows.some((row) => row.groups.includes(group));
  const entered = charge.chargeClass === "unknown" ? undefined : charge.chargeClass;
  const gravest = entered ? isGravest(entered) : rows.some((row) => isGravest(row.class));
  const felonyLike = entered ? isFelony(entered) : readsLikeFelony(pack, text);
  return {
    felonyLike,
    severe: gravest || inGroup("noBondList"),
    traffic: entered
      ? entered === "traffic"
      : rows.length > 0 && rows.every((row) => row.class === "traffic"),
    dui: charge.duiRelated === true || inGroup("dui"),
    domestic: inGroup("domestic") || chargeWords(text).includes("domestic"),
    adultCourt: gravest || inGroup("juvenileAdult") || (!entered && felonyLike && !rows.some(hasClass)),
  };
}

function isGravest(charge: Offense["class"]): boolean {
  return charge === "capital" || charge === "felonyA";
}

function hasClass(row: Offense): boolean {
  return row.class !== "unknown";
}
