import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

// The radius of a map of about a million px, whatever is on it: discs shrink, the map does not.
const REACH = 480;
const ASPECT = 1.6;

/**
 * Provisional positions (x, y per actor, px) at once, for graphs that are laid out after their
 * first paint: an even disc, widened like a screen, the same for the same seed.
 */
export function seededStart(n: number, seed: number): Float64Array {
  const random = xoroshiro128plus(seed);
  const positions = new Float64Array(2 * n);
  for (let i = 0; i < n; i += 1) {
    const angle = 2 * Math.PI * uniformFloat64(random);
    const radius = REACH * Math.sqrt(uniformFloat64(random));
    positions[2 * i] = Math.cos(angle) * radius * Math.sqrt(ASPECT);
    positions[2 * i + 1] = (Math.sin(angle) * radius) / Math.sqrt(ASPECT);
  }
  return positions;
}
