/**
 * Values of `chargeClass`. `traffic` is a class of its own here and in the pack: it marks a traffic-code
 * charge for which no letter class was read. Turning it into a misdemeanor class would invent a letter;
 * turning it into `unknown` would put every speeding ticket among the felonies in the order of call-backs.
 */
export const CHARGE_CLASSES = [
  "capital",
  "felonyA",
  "felonyB",
  "felonyC",
  "felonyD",
  "misdemeanorA",
  "misdemeanorB",
  "misdemeanorC",
  "violation",
  "traffic",
  "unknown",
] as const;

export type ChargeClass = (typeof CHARGE_CLASSES)[number];

/** Words for the desk. A class that nobody confirmed must be shown with "not confirmed" beside it. */
export const CHARGE_CLASS_LABELS: Record<ChargeClass, string> = {
  capital: "Capital",
  felonyA: "Class A felony",
  felonyB: "Class B felony",
  felonyC: "Class C felony",
  felonyD: "Class D felony",
  misdemeanorA: "Class A misdemeanor",
  misdemeanorB: "Class B misdemeanor",
  misdemeanorC: "Class C misdemeanor",
  violation: "Violation",
  traffic: "Traffic",
  unknown: "Class unknown",
};

/** Capital charges and every letter of felony. */
export function isFelony(charge: ChargeClass): boolean {
  return charge === "capital" || charge.startsWith("felony");
}

/** Misdemeanors, violations and traffic: the classes that are known not to be felonies. */
export function isBelowFelony(charge: ChargeClass): boolean {
  return charge !== "unknown" && !isFelony(charge);
}
