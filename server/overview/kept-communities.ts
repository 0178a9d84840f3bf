import { COUNTING_STATUSES } from "../../domain/status.ts";
import type { Ask } from "../query/ask.ts";
import type { Catalogue } from "../query/catalogue.ts";
import { communitiesOf, type Communities } from "./communities.ts";
import { matchingLinks, type Links } from "./links.ts";

/** Groups actors as `groupActors` does, wherever the machine has room for it. */
export type Grouping = (links: Links, actors: number) => Promise<Int32Array>;

const kept = new WeakMap<Catalogue, Promise<Communities>>();

/**
 * Returns the communities of a catalogue's data, which are made on the first call and kept as long as
 * the catalogue, which every load replaces. Rejects with StoreError; the next call then tries again.
 */
export function communities(ask: Ask, catalogue: Catalogue, group: Grouping): Promise<Communities> {
  const known = kept.get(catalogue);
  if (known) return known;
  const making = make(ask, catalogue, group);
  kept.set(catalogue, making);
  making.catch(() => kept.delete(catalogue));
  return making;
}

async function make(ask: Ask, catalogue: Catalogue, group: Grouping): Promise<Communities> {
  const filter = { statuses: [...COUNTING_STATUSES], undated: true };
  const links = await matchingLinks(ask, catalogue, filter);
  const actors = [...catalogue.actors.values()];
  return communitiesOf(await group(links, actors.length), links, actors);
}
