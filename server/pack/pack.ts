import type { z } from "zod";
import type { Status } from "../../domain/status.ts";
import type { actorColumns, claimColumns, predicateColumns, sourceColumns } from "./columns.ts";

/** The rows of a dataset pack, after reading and checking: fields are named as the columns. */

export type Actor = z.output<typeof actorColumns>;
export type Source = z.output<typeof sourceColumns>;
export type Predicate = z.output<typeof predicateColumns>;
export type Claim = z.output<typeof claimColumns>;

/** The initial filter of a view of this pack. */
export interface ViewDefaults {
  /** Kinds of actor shown first. */
  kinds: string[];
  /** Statuses shown first. */
  statuses: Status[];
  /** Actors offered as cards, in order. */
  cardActors: string[];
}

export interface Pack {
  id: string;
  title: string;
  summary: string;
  licence: string;
  view: ViewDefaults;
  actors: Actor[];
  sources: Source[];
  predicates: Predicate[];
  claims: Claim[];
  /** SHA-256 over all files of the pack; part of the data version. */
  checksum: string;
}
