import { nameOfSign } from "../../domain/sign.ts";
import type { Counts } from "../../domain/contract/counts.ts";
import type { Ask } from "../query/ask.ts";
import type { Passage } from "../query/passable.ts";
import type { RelationFilter } from "../query/relations.ts";
import type { Version } from "./kept.ts";
import { relationColumns } from "./relation-columns.ts";
import { relationTest } from "./relation-test.ts";
import { listLength } from "./text-column.ts";

type Signs = Counts["signs"];

/** Counts the matching relations by sign, in total and per actor. Rejects with StoreError. */
export async function counts(
  ask: Ask,
  version: Version,
  filter: Omit<RelationFilter, "signs">,
  passage: Passage,
  apart: readonly string[],
): Promise<Counts> {
  const columns = await relationColumns(ask, version);
  const actors = [...version.catalogue.actors.values()];
  const matches = relationTest(columns, actors, filter, passage);
  const own = new Map(apart.map((id) => [id, nothing()]));
  const ownAt = actors.map(({ id }) => own.get(id));
  const answer = { relations: 0, signs: nothing(), undated: 0 };
  for (let row = 0; row < columns.length; row++) {
    if (!matches(row)) continue;
    const name = nameOfSign(columns.mixed[row] === 1 ? 0 : (columns.signs[row] ?? 0));
    answer.relations++;
    answer.signs[name]++;
    if (listLength(columns.spells, row) === 0) answer.undated++;
    const [subject, object] = [columns.subjects[row] ?? -1, columns.objects[row] ?? -1];
    const [one, other] = [ownAt[subject], ownAt[object]];
    if (one) one[name]++;
    if (other && other !== one) other[name]++;
  }
  return { ...answer, actors: Object.fromEntries(own) };
}

const nothing = (): Signs => ({ cooperation: 0, friction: 0, neutral: 0 });
