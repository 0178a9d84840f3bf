import { msg } from "../../domain/message.ts";
import type { FormatName, Imported, ImportedActor } from "../imported.ts";
import { READABLE, Refusal } from "../refusal.ts";
import { readNumber } from "../sign.ts";
import { ActorReader } from "./actor.ts";
import type { Draft, DraftActor, DraftRelation } from "./draft.ts";
import { withExact } from "./exact.ts";
import { RelationReader } from "./relation.ts";
import { weightsOf } from "./weights.ts";

/**
 * Assembles a consistent graph from a draft: every actor and relation has a unique id, and both
 * actors of every relation exist. If a file lists no actors, they are taken from its relations.
 *
 * @throws Refusal if nothing is left
 */
export function assemble(format: FormatName, draft: Draft): Imported {
  const { leftOut, title, fields, years } = draft;
  const actors = actorsOf(draft);
  const joined = draft.relations
    .filter((relation) => hasEnds(relation, actors, draft))
    .map((relation) => ({ ...relation, fields: withExact(relation.fields) }));
  if (actors.size === 0)
    throw new Refusal(msg(`The ${format} file holds no actors and relations. ${READABLE}`));
  const reader = new RelationReader({ leftOut, years });
  const sorted = joined.map((relation) => reader.sort(relation));
  const weights = weightsOf(sorted.flatMap((one) => readNumber(one.of("weight")) ?? []));
  const nextId = idsFor(joined);
  const relations = joined.map((relation, i) =>
    reader.read(relation, sorted[i]!, { id: nextId(relation, i), weights }),
  );
  return {
    format,
    title,
    actors: [...actors.values()],
    relations,
    properties: fields,
    leftOut: leftOut.list,
  };
}

function actorsOf({ actors, relations, leftOut, years }: Draft): Map<string, ImportedActor> {
  const reader = new ActorReader({ leftOut, years });
  const read = new Map<string, ImportedActor>();
  for (const actor of actors)
    if (actor.id === "") leftOut.add("noId", actor.at);
    else if (read.has(actor.id)) leftOut.add("sameActor", actor.at, actor.id);
    else read.set(actor.id, reader.read({ ...actor, fields: withExact(actor.fields) }));
  if (actors.length > 0) return read;
  for (const { from, to, at } of relations)
    for (const id of from === "" || to === "" ? [] : [from, to])
      if (!read.has(id)) read.set(id, reader.read(bare(id, at)));
  return read;
}

function bare(id: string, at: string): DraftActor {
  return { id, fields: new Map(), times: [], place: null, at };
}

function hasEnds(
  { from, to, at }: DraftRelation,
  actors: ReadonlyMap<string, unknown>,
  { leftOut }: Draft,
): boolean {
  if (from === "" || to === "") {
    leftOut.add("noEnds", at, [from, to].filter(Boolean).join(""));
    return false;
  }
  if (actors.has(from) && actors.has(to)) return true;
  leftOut.add("noActor", at, `${from} → ${to}`);
  return false;
}

/**
 * Returns a function that makes ids unique: keeps those of the file, and adds a free number to
 * repeated ones.
 */
function idsFor(relations: readonly DraftRelation[]) {
  const given = new Set(relations.map(({ id }) => id));
  const used = new Set<string>();
  const next = new Map<string, number>();
  return ({ id, from, to }: DraftRelation, i: number): string => {
    const wanted = id || `${from}.${to}.${i}`;
    let free = wanted;
    let number = next.get(wanted) ?? 2;
    while (used.has(free) || (free !== id && given.has(free))) free = `${wanted}~${number++}`;
    next.set(wanted, number);
    used.add(free);
    return free;
  };
}
