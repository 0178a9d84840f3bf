import { randomOf } from "../bench/random.ts";
import { writeSmallPack, type SmallClaim, type SmallPack } from "./small-pack.ts";

const ACTORS = 56;

/** Writes a pack in which any two actors have a sign by chance: no proof of its index is in reach. */
export function writeHardPack(): SmallPack {
  const random = randomOf(7);
  const actors = Array.from({ length: ACTORS }, (_, at) => `state${at}`);
  const claims = actors.flatMap((a, at) =>
    actors
      .slice(at + 1)
      .map((b): SmallClaim =>
        random.chance(0.5) ? [a, "ALLY_OF", b, 1] : [a, "CRITICIZED", b, -1],
      ),
  );
  return writeSmallPack("Hard", actors, claims);
}
