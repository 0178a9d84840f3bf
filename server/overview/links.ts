import { LRUCache } from "lru-cache";
import type { Ask } from "../query/ask.ts";
import type { Catalogue } from "../query/catalogue.ts";
import { filterParameters, type RelationFilter } from "../query/relations.ts";

/** Relations without their details, one after the other; actors are places in the catalogue. */
export interface Links {
  subjects: Int32Array;
  objects: Int32Array;
  /** 1 cooperation, -1 friction, 0 neutral, MIXED. */
  signs: Int8Array;
  intensities: Float32Array;
}

/** The sign of a relation whose counting claims disagree. */
export const MIXED = 2;

/** Bytes of links that are kept for each data version, for readers who open one part after another. */
const MOST_BYTES = 64_000_000;
const BYTES_A_LINK = 13;

interface LinkRow {
  subject: string;
  object: string;
  sign: number;
  mixed: boolean;
  intensity: number;
}

const kept = new WeakMap<Catalogue, LRUCache<string, Links>>();

/** Returns the links that match, kept for the next question. Rejects with StoreError. */
export async function matchingLinks(
  ask: Ask,
  catalogue: Catalogue,
  filter: RelationFilter,
): Promise<Links> {
  const known = keptOf(catalogue);
  const key = JSON.stringify(filter);
  const links = known.get(key) ?? (await readLinks(ask, catalogue, filter));
  known.set(key, links);
  return links;
}

/** Reads the links that match. Rejects with StoreError. */
export async function readLinks(
  ask: Ask,
  catalogue: Catalogue,
  filter: RelationFilter,
): Promise<Links> {
  const rows = await ask<LinkRow>("links", filterParameters(filter));
  const places = new Map([...catalogue.actors.keys()].map((id, place) => [id, place]));
  // An actor that a load has just added is in no catalogue yet.
  const ends = rows.filter(({ subject, object }) => places.has(subject) && places.has(object));
  const place = (id: string) => places.get(id) ?? 0;
  return {
    subjects: Int32Array.from(ends, ({ subject }) => place(subject)),
    objects: Int32Array.from(ends, ({ object }) => place(object)),
    signs: Int8Array.from(ends, ({ sign, mixed }) => (mixed ? MIXED : sign)),
    intensities: Float32Array.from(ends, ({ intensity }) => intensity),
  };
}

function keptOf(catalogue: Catalogue): LRUCache<string, Links> {
  const known = kept.get(catalogue);
  if (known) return known;
  const made = new LRUCache<string, Links>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ signs }) => 1 + signs.length * BYTES_A_LINK,
  });
  kept.set(catalogue, made);
  return made;
}
