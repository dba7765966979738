import type { Fault } from "@/app/_ui/control";

/** What a section of the page shows. */
export type BlockState = "empty" | "filled" | "errors";

/** A section of blocks: its state, and with errors the faults of its controls. */
export type BlockSection = { state: BlockState; faults: readonly Fault[] | undefined };

/** The name of a control in one section, so that no two are alike; with errors the names are those of a real page. */
export function nameIn(state: BlockState, key: string): string {
  return state === "errors" ? key : `${state}[${key}]`;
}
