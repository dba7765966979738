import { alabama } from "./alabama/pack";
import { generic } from "./generic/pack";
import type { GenericPack, StatePack } from "./schema";

/** The states with a pack, by USPS code: the one place that names them. Another state is its folder and a line here. */
const PACKS: Readonly<Record<string, () => StatePack>> = { AL: alabama };

/** Every state pack. */
export function packs(): readonly StatePack[] {
  return Object.values(PACKS).map((pack) => pack());
}

/** What to tell of a state: its own pack, or what holds everywhere. */
export function packOf(state: string): StatePack | GenericPack {
  return (Object.hasOwn(PACKS, state) ? PACKS[state]?.() : undefined) ?? generic();
}

/** Whether there are numbers for the place, or only "rules differ". */
export function hasNumbers(pack: StatePack | GenericPack): pack is StatePack {
  return "clocks" in pack;
}
