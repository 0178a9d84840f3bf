import { writeSmallPack, type SmallPack } from "./small-pack.ts";

/** Writes a pack with relations of actors with themselves, and with an actor that has none. */
export const writeLoopPack = (): SmallPack =>
  writeSmallPack(
    "Loops",
    ["alpha", "beta", "gamma", "delta", "lonely"],
    [
      ["alpha", "ALLY_OF", "beta", 1],
      ["beta", "CRITICIZED", "gamma", -1],
      ["gamma", "ALLY_OF", "delta", 1],
      ["delta", "CRITICIZED", "alpha", -1],
      ["alpha", "CRITICIZED", "alpha", -1],
      ["alpha", "ALLY_OF", "alpha", 1],
      ["alpha", "REFORMED", "alpha", 1],
      ["beta", "REFORMED", "beta", 1],
    ],
  );
