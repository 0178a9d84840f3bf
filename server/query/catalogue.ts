import type { Sign } from "../../domain/sign.ts";
import type { Actor } from "../../domain/contract/actors.ts";
import type { ActorRef, SourceRef } from "../../domain/contract/claims.ts";
import type { Source } from "../../domain/contract/sources.ts";
import type { Ask } from "./ask.ts";

export interface Predicate {
  id: string;
  label: string;
  family: string;
  defaultSign: Sign;
  symmetric: boolean;
  meaning: string;
}

/** Data that most responses refer to, read once per data version. */
export interface Catalogue {
  actors: ReadonlyMap<string, Actor>;
  predicates: ReadonlyMap<string, Predicate>;
  sources: ReadonlyMap<string, Source>;
}

/** Reads actors, predicates and sources. Rejects with StoreError. */
export async function readCatalogue(ask: Ask): Promise<Catalogue> {
  const [actors, predicates, sources] = await Promise.all([
    ask<Actor>("actors"),
    ask<Predicate>("predicates"),
    ask<Source>("sources"),
  ]);
  const byId = <T extends { id: string }>(items: T[]) =>
    new Map(items.map((item) => [item.id, item]));
  return { actors: byId(actors), predicates: byId(predicates), sources: byId(sources) };
}

/** Returns a reference to an actor; an unknown id is also used as the name. */
export function actorRef(catalogue: Catalogue, id: string): ActorRef {
  const actor = catalogue.actors.get(id);
  return { id, name: actor?.name ?? id, kind: actor?.kind ?? "", country: actor?.country ?? "" };
}

/** Returns a reference to a source, as in claims. */
export function sourceRef(catalogue: Catalogue, id: string): SourceRef {
  const source = catalogue.sources.get(id);
  return {
    id,
    title: source?.title ?? id,
    published: source?.published ?? "",
    publishedInferred: source?.publishedInferred ?? "",
    background: source?.background ?? false,
  };
}
