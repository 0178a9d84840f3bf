import type { z } from "zod";
import type { Status } from "../../domain/status.ts";
import type { actorColumns, claimColumns, predicateColumns, sourceColumns } from "./columns.ts";

/** The rows of a dataset pack, after reading and checking: fields are named as the columns. */

/** Values of a row's columns that a pack does not know, by name. */
export type Properties = Readonly<Record<string, string | number>>;

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
  /** True to show neutral relations first too; by default they wait until they are asked for. */
  neutral?: boolean;
}

/** A row with those of its columns that a pack does not know. */
export type WithProperties<T> = T & { properties?: Properties };

export interface Pack {
  id: string;
  title: string;
  summary: string;
  licence: string;
  view: ViewDefaults;
  actors: WithProperties<Actor>[];
  sources: WithProperties<Source>[];
  predicates: WithProperties<Predicate>[];
  claims: WithProperties<Claim>[];
  /** SHA-256 over all files of the pack; part of the data version. */
  checksum: string;
}
