/** What was measured, and how it is shown. */

export type Figure = {
  readonly name: string;
  readonly value: number;
  /** `KB` of a thousand bytes; `shift` is the score of moves that nobody asked for */
  readonly unit: "ms" | "MB" | "/s" | "KB" | "shift";
  /** What is wanted: at most this */
  readonly goal?: number;
  /** The name of another figure of the same run: a ratio travels from machine to machine, a time does not */
  readonly against?: string;
  /** What is wanted of that ratio: at least this */
  readonly share?: number;
};

/** The value below which the share `q` of the samples lies (nearest rank). */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** The figures as text, one line each: name, value, goal and whether it holds, ratio to another figure. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure),
    goalOf(figure, figures),
    ratioOf(figure, figures),
  ]);
  const lines = [["figure", "measured", "goal", "ratio"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function shown({ value, unit }: Figure): string {
  return `${value >= 1_000 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}

function goalOf(figure: Figure, figures: readonly Figure[]): string {
  const { value, unit, goal, share } = figure;
  if (goal !== undefined) return `at most ${goal} ${unit}: ${value <= goal ? "yes" : "NO"}`;
  const ratio = ratioTo(figure, figures);
  if (share === undefined || ratio === undefined) return "";
  return `at least ${share} of it: ${ratio >= share ? "yes" : "NO"}`;
}

function ratioOf(figure: Figure, figures: readonly Figure[]): string {
  const ratio = ratioTo(figure, figures);
  return ratio === undefined ? "" : `${ratio.toFixed(2)} × ${figure.against}`;
}

function ratioTo({ value, against }: Figure, figures: readonly Figure[]): number | undefined {
  const other = figures.find(({ name }) => name === against);
  return other === undefined ? undefined : value / other.value;
}
