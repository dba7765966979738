import { type Fault, type Read, type Typed, textOf } from "@/lib/practice/form";
import { type ResponseTargets, TARGET_LIMITS } from "@/lib/practice/targets";

/** The form about how soon somebody tries to reach a person. */

const LANES = ["now", "today", "soon", "whenFree"] as const;

export const targetControl = (lane: keyof ResponseTargets) => `targets[${lane}]`;

export const TARGET_CONTROLS: readonly string[] = LANES.map(targetControl);

export function typedOfTargets(targets: ResponseTargets): Typed {
  return Object.fromEntries(LANES.map((lane) => [targetControl(lane), [String(targets[lane])]]));
}

export function readTargets(typed: Typed): Read<ResponseTargets> {
  const faults: Fault[] = [];
  const figure = (lane: keyof ResponseTargets): number => {
    const text = textOf(typed, targetControl(lane)).trim();
    const [least, most] = TARGET_LIMITS[lane];
    const read = /^\d{1,4}$/.test(text) ? Number(text) : -1;
    if (read < least || read > most) {
      const what = lane === "now" ? "minutes" : "working days";
      faults.push([targetControl(lane), `Enter ${what} from ${least} to ${most}.`]);
    }
    return read;
  };
  const input = {
    now: figure("now"),
    today: figure("today"),
    soon: figure("soon"),
    whenFree: figure("whenFree"),
  };
  if (faults.length === 0 && (input.today > input.soon || input.soon > input.whenFree)) {
    faults.push([targetControl("whenFree"), "A less urgent lead cannot have to be called sooner."]);
  }
  return faults.length > 0 ? { faults } : { input };
}
