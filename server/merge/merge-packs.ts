import type { Actor, Claim, Pack, Predicate, Source, WithProperties } from "../pack/pack.ts";
import { MergeConflict, type Conflict, type ConflictKind, type PreferredPack } from "./conflict.ts";

export type PackContents = Omit<Pack, "checksum">;

export interface MergeOptions {
  /** Id of the merged pack. */
  id: string;
  /** The pack that holds where both have an id and are not the same; null if neither does. */
  prefer?: PreferredPack | null;
}

/** Two packs as one, with what they did not agree on. */
export interface MergedPacks {
  contents: PackContents;
  /** Cells that were taken from the preferred pack. */
  settled: readonly Conflict[];
}

/**
 * Merges two packs by their ids: what only one has is taken, what both have has to be the same, and
 * is completed from both. Throws MergeConflict with everything that is not, unless one is preferred.
 */
export function mergePacks(a: Pack, b: Pack, { id, prefer = null }: MergeOptions): MergedPacks {
  const conflicts: Conflict[] = [];
  const tables = { conflicts, isSecond: prefer === "second" };
  const merged = {
    actors: both("actor", a.actors, b.actors, ACTOR, tables).map(withAliases(a, b)),
    sources: both("source", a.sources, b.sources, SOURCE, tables),
    predicates: both("predicate", a.predicates, b.predicates, PREDICATE, tables),
    claims: both("claim", a.claims, b.claims, CLAIM, tables),
  };
  if (conflicts.length > 0 && prefer === null) throw new MergeConflict(conflicts);
  return { contents: { id, ...manifestOf(a, b), ...merged }, settled: conflicts };
}

/** Fields of a row that must be the same; of all others the first that is not empty is taken. */
interface Rule<T> {
  same: readonly (keyof T & string)[];
  /** Fields that may be empty in one of the packs, and must be the same if they are not. */
  known: readonly (keyof T & string)[];
}

const ACTOR: Rule<Actor> = { same: ["name", "kind"], known: ["country", "qid"] };
const SOURCE: Rule<Source> = {
  same: ["title", "background"],
  known: ["url", "published", "publisher", "paragraphCount"],
};
const PREDICATE: Rule<Predicate> = {
  same: ["label", "family", "defaultSign", "symmetric", "typicalIntensity"],
  known: ["meaning"],
};
const CLAIM: Rule<Claim> = {
  same: [
    "subject",
    "predicate",
    "object",
    "sign",
    "intensity",
    "validFrom",
    "validTo",
    "status",
    "assertedBy",
    "source",
    "paragraph",
    "summary",
  ],
  known: ["instrument"],
};

function both<T extends { id: string }>(
  kind: ConflictKind,
  first: readonly WithProperties<T>[],
  second: readonly WithProperties<T>[],
  { same, known }: Rule<T>,
  { conflicts, isSecond }: { conflicts: Conflict[]; isSecond: boolean },
): WithProperties<T>[] {
  const others = new Map(second.map((row) => [row.id, row]));
  const merged = first.map((row) => {
    const other = others.get(row.id);
    if (!other) return row;
    others.delete(row.id);
    for (const field of [...same, ...known]) {
      const isUnknown = !same.includes(field) && (isEmpty(row[field]) || isEmpty(other[field]));
      const values = [textOf(row[field]), textOf(other[field])] as const;
      if (isUnknown || values[0] === values[1]) continue;
      conflicts.push({ kind, id: row.id, field, values });
    }
    return isSecond ? completed(other, row) : completed(row, other);
  });
  return [...merged, ...others.values()];
}

/** Fills what is empty in a row from the same row of the other pack. */
function completed<T extends object>(row: WithProperties<T>, other: WithProperties<T>) {
  const filled = Object.entries(row).map(([field, value]) => [
    field,
    isEmpty(value) ? other[field as keyof typeof other] : (value as unknown),
  ]);
  const properties = { ...other.properties, ...row.properties };
  return {
    ...(Object.fromEntries(filled) as WithProperties<T>),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** Gives an actor the other names that it has in either pack, also as its name there. */
function withAliases(a: Pack, b: Pack): (actor: Pack["actors"][number]) => Pack["actors"][number] {
  const aliases = new Map<string, Set<string>>();
  for (const actor of [...a.actors, ...b.actors]) {
    const known = aliases.get(actor.id) ?? new Set();
    for (const alias of [...actor.aliases, actor.name]) known.add(alias);
    aliases.set(actor.id, known);
  }
  return (actor) => {
    const names = [...(aliases.get(actor.id) ?? [])];
    return { ...actor, aliases: names.filter((name) => name !== actor.name) };
  };
}

function manifestOf(a: Pack, b: Pack) {
  const union = <T>(one: readonly T[], two: readonly T[]): T[] => [...new Set([...one, ...two])];
  return {
    title: a.title === b.title ? a.title : `${a.title} · ${b.title}`,
    summary: a.summary === b.summary ? a.summary : `${a.summary} ${b.summary}`,
    licence: a.licence === b.licence ? a.licence : `${a.licence}; ${b.licence}`,
    view: {
      kinds: union(a.view.kinds, b.view.kinds),
      statuses: union(a.view.statuses, b.view.statuses),
      cardActors: union(a.view.cardActors, b.view.cardActors),
    },
  };
}

const isEmpty = (value: unknown): boolean =>
  value === "" || value === null || (Array.isArray(value) && value.length === 0);

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? "");
