import type { Sign } from "../../../domain/sign.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import type { Bundle } from "./bundle.ts";
import type { Change } from "./compare.ts";
import { CHANGES, DASHES, edgeTone, edgeWidth, UNDATED, type Dash, type Mark } from "./style.ts";

/** The style of an edge, without its position. */
export interface EdgeStyle {
  /** CSS px */
  width: number;
  /** Opacity at rest, 0 … 1 */
  tone: number;
  /** Decides its colour */
  sign: Sign;
  dash: Dash;
  /** Mark of its change between two times; null: none, or none are compared */
  mark: Mark | null;
  /** It stops short of both actors, as undated relations do while a time is chosen */
  short: boolean;
}

/**
 * Returns the style of a bundle on a map of so many, beside another time where a change is given. A
 * bundle of dated and undated relations looks like its dated ones; its width and count are of all
 * of them.
 */
export function bundleStyle(bundle: Bundle, bundles: number, change: Change | null): EdgeStyle {
  const { sign, intensity, firm } = bundle;
  const width = edgeWidth(intensity, firm);
  const dash = DASHES[sign];
  if (change === null) {
    const short = bundle.undated === bundle.count;
    const tone = edgeTone(intensity, firm, bundles) * (short ? UNDATED : 1);
    return { width, tone, sign, dash, mark: null, short };
  }
  const { mark, least, most, tone } = CHANGES[change];
  return { width: Math.min(most, Math.max(least, width)), tone, sign, dash, mark, short: false };
}

/** Returns the style of one relation of an opened bundle. */
export function relationStyle(
  { sign, undated = 0 }: Pick<Bundle, "sign" | "undated">,
  { intensity, counts, spells }: Pick<RelationAttributes, "intensity" | "counts" | "spells">,
  change: Change | null,
): EdgeStyle {
  const short = undated > 0 && spells.length === 0;
  const width = counts ? 1.2 + 1.4 * intensity : 1;
  const dash = DASHES[sign];
  if (change === null) {
    const tone = (counts ? 1 : 0.6) * (short ? UNDATED : 1);
    return { width, tone, sign, dash, mark: null, short };
  }
  const { mark, least, tone } = CHANGES[change];
  return { width: Math.max(least, width), tone, sign, dash, mark, short: false };
}
