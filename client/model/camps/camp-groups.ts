import type { Sign } from "../../../domain/sign.ts";
import type { ActorGroups } from "../graph/actor-groups.ts";
import { bundleId } from "../graph/bundle.ts";
import { campLetter, campName } from "./camp-letters.ts";

/** Returns camps, and the pairs that contradict them, for the map to mark. */
export function campGroups(
  camps: readonly (readonly string[])[],
  frustrated: readonly { pair: readonly [string, string]; sign: Sign }[],
  nameOf: (camp: number) => string = campName,
): ActorGroups {
  return {
    groups: camps.map((actors, camp) => ({
      letter: campLetter(camp),
      name: nameOf(camp),
      actors,
    })),
    marked: frustrated.map(({ pair: [a, b], sign }) => bundleId(a, b, sign)),
  };
}
