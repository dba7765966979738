import { parsePack } from "../parse";
import type { StatePack } from "../schema";
import clocks from "./clocks.json";
import counties from "./counties.json";
import districtAttorneys from "./district-attorneys.json";
import municipalCourts from "./municipal-courts.json";
import offenses from "./offenses.json";
import sources from "./sources.json";
import state from "./state.json";

let parsed: StatePack | undefined;

/**
 * The Alabama pack: compiled from public pages, not reviewed by a lawyer (`review.reviewer` is null).
 * Parsed at the first call and kept; throws `PackError` when a file is broken.
 */
export function alabama(): StatePack {
  parsed ??= parsePack({
    state,
    sources,
    counties,
    "municipal-courts": municipalCourts,
    "district-attorneys": districtAttorneys,
    offenses,
    clocks,
  });
  return parsed;
}
