import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Seeded draws; the same seed gives the same ones. */
export interface Random {
  whole(below: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const whole = (below: number) => uniformInt(generator, 0, below - 1);
  return {
    whole,
    chance: (share) => whole(1000) < share * 1000,
    pick: (items) => items[whole(items.length)] as (typeof items)[number],
  };
}
