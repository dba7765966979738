/** What was measured, and how it is shown. */

export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "/s";
  /** What is wanted: at most this for times and memory */
  readonly goal?: number;
  /** The name of another figure of the same run: a ratio travels from machine to machine, a time does not */
  readonly against?: string;
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
    goalOf(figure),
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
  return `${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}

function goalOf({ value, unit, goal }: Figure): string {
  if (goal === undefined) return "";
  return `under ${goal} ${unit}: ${value < goal ? "yes" : "NO"}`;
}

function ratioOf({ value, against }: Figure, figures: readonly Figure[]): string {
  const other = figures.find(({ name }) => name === against);
  return other === undefined ? "" : `${(value / other.value).toFixed(2)} × ${other.name}`;
}
