import { type Sign, nameOfSign } from "../../domain/sign.ts";
import type { Counts } from "../../domain/contract/counts.ts";
import type { Ask } from "./ask.ts";
import { passageParameters, type Passage } from "./passable.ts";
import { filterParameters, type RelationFilter } from "./relations.ts";

interface CountRow {
  subject: string;
  object: string;
  sign: Sign;
  count: number;
  undated: number;
}

type Signs = Counts["signs"];

/**
 * Counts the matching relations by sign, in total and per actor. The counting happens in the store.
 * Rejects with StoreError.
 */
export async function counts(
  ask: Ask,
  filter: Omit<RelationFilter, "signs">,
  passage: Passage,
  actors: readonly string[],
): Promise<Counts> {
  const rows = await ask<CountRow>("relation-counts", {
    ...filterParameters(filter),
    ...passageParameters(passage),
    actors: [...actors],
  });
  const apart = new Map(actors.map((id) => [id, nothing()]));
  const answer = { relations: 0, signs: nothing(), undated: 0 };
  for (const { subject, object, sign, count, undated } of rows) {
    const name = nameOfSign(sign);
    answer.relations += count;
    answer.signs[name] += count;
    answer.undated += undated;
    for (const end of new Set([subject, object])) {
      const known = apart.get(end);
      if (known) known[name] += count;
    }
  }
  return { ...answer, actors: Object.fromEntries(apart) };
}

const nothing = (): Signs => ({ cooperation: 0, friction: 0, neutral: 0 });
