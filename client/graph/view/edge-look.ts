import type { Bundle } from "../bundle.ts";
import type { Change } from "../compare.ts";
import { CHANGES, DASHES, edgeTone, edgeWidth, type Dash } from "../style.ts";
import { EDGE_COLOURS, EDGE_DASHES } from "./edge-shader.ts";

/** How an edge looks, apart from where it lies. */
export interface EdgeLook {
  /** CSS px */
  width: number;
  /** Opacity at rest, 0 … 1 */
  tone: number;
  /** Sum of a dash and a colour as the shader reads them */
  style: number;
}

/** The look of a bundle on a map of so many, beside another time where a change is given. */
export function bundleLook(bundle: Bundle, bundles: number, change: Change | null): EdgeLook {
  const { sign, intensity, firm } = bundle;
  const width = edgeWidth(intensity, firm);
  if (change === null) {
    return { width, tone: edgeTone(intensity, firm, bundles), style: styleOf(sign, DASHES[sign]) };
  }
  const { dash, least, most, tone } = CHANGES[change];
  return { width: Math.min(most, Math.max(least, width)), tone, style: styleOf(sign, dash) };
}

/** The look of one relation of an opened bundle. */
export function relationLook(
  sign: -1 | 0 | 1,
  { intensity, counts }: { intensity: number; counts: boolean },
  change: Change | null,
): EdgeLook {
  const width = counts ? 1.2 + 1.4 * intensity : 1;
  if (change === null) return { width, tone: counts ? 1 : 0.6, style: styleOf(sign, DASHES[sign]) };
  const { dash, tone } = CHANGES[change];
  return { width: change === "new" ? width + 1 : width, tone, style: styleOf(sign, dash) };
}

function styleOf(sign: -1 | 0 | 1, dash: Dash): number {
  return EDGE_DASHES[dash] + EDGE_COLOURS[sign];
}
