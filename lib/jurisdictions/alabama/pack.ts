import { generic } from "../generic/pack";
import { parsePack } from "../parse";
import type { StatePack } from "../schema";
import clocks from "./clocks.json";
import counties from "./counties.json";
import districtAttorneys from "./district-attorneys.json";
import helpLines from "./help-lines.json";
import municipalCourts from "./municipal-courts.json";
import noBondList from "./no-bond-list.json";
import notices from "./notices.json";
import offenses from "./offenses.json";
import sources from "./sources.json";
import state from "./state.json";

let parsed: StatePack | undefined;

/**
 * The Alabama pack: compiled from public pages, not reviewed by a lawyer until the desk says so.
 * Parsed at the first call and kept; throws `PackError` when a file is broken.
 */
export function alabama(): StatePack {
  parsed ??= parsePack(
    {
      state,
      sources,
      counties,
      "municipal-courts": municipalCourts,
      "district-attorneys": districtAttorneys,
      "no-bond-list": noBondList,
      "help-lines": helpLines,
      notices,
      offenses,
      clocks,
    },
    generic(),
  );
  return parsed;
}
