import type { Bundle } from "./bundle.ts";
import type { Change } from "./compare.ts";
import { CHANGES, DASHES, edgeTone, edgeWidth, type Dash } from "./style.ts";

/** How an edge looks, apart from where it lies. */
export interface EdgeLook {
  /** CSS px */
  width: number;
  /** Opacity at rest, 0 … 1 */
  tone: number;
  /** Tells its colour */
  sign: -1 | 0 | 1;
  dash: Dash;
}

/** The look of a bundle on a map of so many, beside another time where a change is given. */
export function bundleLook(bundle: Bundle, bundles: number, change: Change | null): EdgeLook {
  const { sign, intensity, firm } = bundle;
  const width = edgeWidth(intensity, firm);
  if (change === null) {
    return { width, tone: edgeTone(intensity, firm, bundles), sign, dash: DASHES[sign] };
  }
  const { dash, least, most, tone } = CHANGES[change];
  return { width: Math.min(most, Math.max(least, width)), tone, sign, dash };
}

/** The look of one relation of an opened bundle. */
export function relationLook(
  sign: -1 | 0 | 1,
  { intensity, counts }: { intensity: number; counts: boolean },
  change: Change | null,
): EdgeLook {
  const width = counts ? 1.2 + 1.4 * intensity : 1;
  if (change === null) return { width, tone: counts ? 1 : 0.6, sign, dash: DASHES[sign] };
  const { dash, tone } = CHANGES[change];
  return { width: change === "new" ? width + 1 : width, tone, sign, dash };
}
