import type { LensView } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { nameOfSign } from "../../domain/sign.ts";
import type { ViewDefaults } from "../pack/pack.ts";

/** Claims that the numbers of a lens count alike. */
export interface CountedClaims {
  count: number;
  sign: number;
  predicate: string;
  isDated: boolean;
}

/** What a reading met beside the claims. */
export interface Met {
  isGuessed: boolean;
  unnamed: number;
  unreadDates: number;
  isCut: boolean;
  /** Number of relationships that the lens sees in the database. */
  total: number;
}

/** Counts what a lens sees. */
export function viewOf(
  lens: Lens,
  claims: Iterable<CountedClaims>,
  { total, ...met }: Met,
): LensView {
  const types = { cooperation: new Set(), friction: new Set(), neutral: new Set() };
  const signs = { cooperation: 0, friction: 0, neutral: 0 };
  let [read, undated] = [0, 0];
  for (const { count, sign, predicate, isDated } of claims) {
    const name = nameOfSign(sign);
    signs[name] += count;
    types[name].add(predicate);
    read += count;
    if (!isDated) undated += count;
  }
  return {
    ...met,
    labels: lens.actors.length,
    types: lens.relations.length,
    signedTypes: { cooperation: types.cooperation.size, friction: types.friction.size },
    relationships: { read, total },
    ...{ signs, undated },
  };
}

/** The initial filter of a graph that a lens shows. */
export function viewDefaults(
  { signs }: LensView,
  actors: readonly { kind: string }[],
  cardActors: string[],
): ViewDefaults {
  return {
    kinds: [...new Set(actors.map(({ kind }) => kind))].sort(),
    statuses: ["occurred", "ongoing"],
    cardActors,
    ...(signs.cooperation + signs.friction === 0 && { neutral: true }),
  };
}
