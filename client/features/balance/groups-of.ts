import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import { bundleId } from "../../model/graph/bundle.ts";
import { campLetter, campName } from "./camp-letters.ts";
import type { NamedPair } from "./messages.ts";

/** Returns camps, and the pairs that contradict them, for the map to mark. */
export function groupsOf(
  camps: readonly (readonly string[])[],
  frustrated: readonly Pick<NamedPair, "pair" | "sign">[],
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
