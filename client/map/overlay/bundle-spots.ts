import { curveSpots } from "../../model/label/curve-spot.ts";
import type { Place } from "../../model/layout/pins.ts";
import type { MapGround } from "../scene/map-ground.ts";

/** Returns the middle of each bundle that is drawn as one line, CSS px; open ones are left out. */
export function bundleSpots(ground: MapGround, bundles: readonly string[]): Place[] {
  return bundles.flatMap((bundle) => {
    const curve = ground.curveOf(bundle);
    const spot = curve && curveSpots(curve)[0];
    return spot ? [spot] : [];
  });
}
