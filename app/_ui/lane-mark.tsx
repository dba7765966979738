/** How soon somebody must act, most urgent first; the values are those of `data-lane`. */
export type Lane = "now" | "today" | "soon" | "whenFree";

const LABELS: Readonly<Record<Lane, string>> = {
  now: "NOW",
  today: "TODAY",
  soon: "SOON",
  whenFree: "WHEN FREE",
};

/** The lane as a bar with its word at the edge of a row. The bar's pattern differs too, for eyes that see no red. */
export function LaneMark({ lane }: { lane: Lane }) {
  return <span className={`lane lane-${lane}`}>{LABELS[lane]}</span>;
}
