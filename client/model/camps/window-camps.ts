import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg } from "../../../domain/message.ts";
import type { ActorGroups } from "../graph/actor-groups.ts";
import { campGroups } from "./camp-groups.ts";
import { campName } from "./camp-letters.ts";
import { windowName } from "./window-name.ts";

/** True if a window holds a year; null is in none. */
export const holdsYear = ({ window }: WindowCamps, year: number | null): boolean =>
  year !== null && window.first <= year && year <= window.last;

/** Returns the camps of a window, and the pairs that contradict them, for a map to mark. */
export function groupsOfWindow({ window, camp, frustratedPairs }: WindowCamps): ActorGroups {
  const camps: string[][] = [];
  for (const [actor, at] of camp) {
    while (camps.length <= at) camps.push([]);
    camps[at]?.push(actor);
  }
  const when = windowName(window);
  return campGroups(camps, frustratedPairs, (at) => msg(`${campName(at)}, ${when}`));
}
