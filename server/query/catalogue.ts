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

/** Everything that answers name again and again, read once for each data version. */
export interface Catalogue {
  actors: ReadonlyMap<string, Actor>;
  predicates: ReadonlyMap<string, Predicate>;
  sources: ReadonlyMap<string, Source>;
}

/** Reads actors, vocabulary and sources. Rejects with StoreError. */
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

/** An actor as other answers name it; an id that is not in the catalogue stands for itself. */
export function actorRef(catalogue: Catalogue, id: string): ActorRef {
  const actor = catalogue.actors.get(id);
  return { id, name: actor?.name ?? id, kind: actor?.kind ?? "", country: actor?.country ?? "" };
}

/** A source as claims name it. */
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
