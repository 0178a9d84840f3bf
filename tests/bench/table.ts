import { amount, type Figure, verdict } from "./figure.ts";

const HEADER = ["what", "ratio", "target", "A/A", "verdict", "medians"];

/** The report as lines of a Markdown table, its columns lined up. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADER, ...figures.map(cells)];
  const widths = HEADER.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((c, i) => c.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(HEADER), rule, ...rows.slice(1).map(line)].join("\n");
}

function cells(figure: Figure): string[] {
  const { what, value, unit, target, same, note } = figure;
  const withUnit = (n: number) => (unit === "×" ? amount(n) : `${amount(n)} ${unit}`);
  const wanted =
    target === null
      ? "–"
      : "atLeast" in target
        ? `≥ ${withUnit(target.atLeast)}`
        : `≤ ${withUnit(target.atMost)}`;
  return [
    what,
    withUnit(value),
    wanted,
    same === null ? "–" : amount(same),
    verdict(figure),
    note ?? "",
  ];
}
