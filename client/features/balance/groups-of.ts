import type { Sign } from "../../../domain/sign.ts";
import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import { bundleId } from "../../model/graph/bundle.ts";
import { campLetter, campName } from "./camp-letters.ts";

/** Returns camps, and the pairs that contradict them, for the map to mark. */
export function groupsOf(
  camps: readonly (readonly string[])[],
  frustrated: readonly { pair: readonly [string, string]; sign: Sign }[],
): ActorGroups {
  return {
    groups: camps.map((actors, camp) => ({
      letter: campLetter(camp),
      name: campName(camp),
      actors,
    })),
    marked: frustrated.map(({ pair: [a, b], sign }) => bundleId(a, b, sign)),
  };
}
