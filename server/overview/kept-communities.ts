import { COUNTING_STATUSES } from "../../domain/status.ts";
import type { Ask } from "../query/ask.ts";
import type { Catalogue } from "../query/catalogue.ts";
import type { Version } from "../whole/kept.ts";
import { relationColumns } from "../whole/relation-columns.ts";
import { relationTest } from "../whole/relation-test.ts";
import { communitiesOf, type Communities } from "./communities.ts";
import { linksOf, type Links } from "./links.ts";

/** A data version by its name. */
export interface NamedVersion extends Version {
  version: string;
}

/** Groups actors as `groupActors` does, wherever the machine has room for it. */
export type Grouping = (links: Links, actors: number, data: NamedVersion) => Promise<Int32Array>;

const kept = new WeakMap<Catalogue, Promise<Communities>>();

/**
 * Returns the communities of a catalogue's data, which are made on the first call and kept as long as
 * the catalogue, which every load replaces. Rejects with StoreError; the next call then tries again.
 */
export function communities(ask: Ask, data: NamedVersion, group: Grouping): Promise<Communities> {
  const { catalogue } = data;
  const known = kept.get(catalogue);
  if (known) return known;
  const making = make(ask, data, group);
  kept.set(catalogue, making);
  making.catch(() => kept.delete(catalogue));
  return making;
}

async function make(ask: Ask, data: NamedVersion, group: Grouping): Promise<Communities> {
  const columns = await relationColumns(ask, data);
  const actors = [...data.catalogue.actors.values()];
  const isFirm = relationTest(columns, actors, { statuses: [...COUNTING_STATUSES] });
  const links = linksOf(columns, isFirm);
  return communitiesOf(await group(links, actors.length, data), links, actors);
}
