import type { Overview } from "../../domain/contract/overview.ts";
import { lineWidth, linesOf, type Line } from "./lines.ts";

/** A line as it is drawn. */
export interface Stroke extends Line {
  /** The elements at its ends. */
  ends: readonly [string, string];
  /** CSS px */
  width: number;
}

/** Returns the lines of an overview, the thickest last, on top. */
export function strokesOf(
  { bundles }: Pick<Overview, "bundles">,
  places: ReadonlyMap<string, { x: number; y: number }>,
): Stroke[] {
  const lines = bundles.toReversed().flatMap((bundle): Omit<Stroke, "width">[] => {
    const [from, to] = [places.get(bundle.source), places.get(bundle.target)];
    if (!from || !to) return [];
    const ends = [bundle.source, bundle.target] as const;
    return linesOf(bundle, from, to).map((line) => ({ ...line, ends }));
  });
  const most = lines.reduce((largest, { count }) => Math.max(largest, count), 0);
  return lines.map((line) => ({ ...line, width: lineWidth(line.count, most) }));
}
