import type { EarlierPack } from "../import/convert/convert.ts";
import type { PreferredPack } from "../server/merge/conflict.ts";

/** A pack of a server as `GET /api/packs/<name>` gives it. */
export interface ZippedPack {
  name: string;
  zip: Blob;
}

/** A task for the worker that reads packs; it does one, and is ended then. */
export type PacksOrder =
  | { kind: "open"; pack: ZippedPack }
  | {
      kind: "join";
      packs: readonly [ZippedPack, ZippedPack];
      /** The pack that holds where they differ; null if neither does. */
      prefer: PreferredPack | null;
    };

/** A pack to which an import adds claims. */
export interface OpenedPack {
  name: string;
  earlier: EarlierPack;
  /** The texts of its import.json and pack.json. */
  mapping: string;
  manifest: string;
  /** Its claims.csv. */
  claims: Blob;
}

/** An actor or a relation, by its id and in words. */
export interface Listed {
  id: string;
  words: string;
}

/** Numbers of actors or relations that one of two packs has alone, or both; the first ones by name. */
export interface ComparedPart {
  first: { count: number; listed: readonly Listed[] };
  second: { count: number; listed: readonly Listed[] };
  both: number;
}

/** A relation whose claims have different signs in two packs. */
export interface OtherSign extends Listed {
  /** Signs of its counting claims in each pack; none if no claim counts. */
  signs: readonly [readonly number[], readonly number[]];
}

/** Something that is not the same in both packs under one id. */
export interface Clash {
  kind: "actor" | "predicate" | "source" | "claim";
  id: string;
  field: string;
  values: readonly [string, string];
}

/** Two packs compared, and merged if they agree or one of them holds. */
export interface JoinedPacks {
  titles: readonly [string, string];
  actors: ComparedPart;
  relations: ComparedPart;
  otherSigns: { count: number; listed: readonly OtherSign[] };
  clashes: { count: number; listed: readonly Clash[] };
  /** Every actor and relation of the comparison, as CSV. */
  table: Blob;
  /** The pack that holds where they differ; null: neither was asked to, or nothing differs */
  preferred: PreferredPack | null;
  /** The merged pack; null if there are clashes and neither pack holds. */
  merged: {
    id: string;
    files: readonly { name: string; content: Blob }[];
    counts: { actors: number; sources: number; claims: number };
  } | null;
}

/** News from the worker. */
export type PacksTold =
  | { kind: "progress"; share: number }
  | { kind: "opened"; opened: OpenedPack }
  | { kind: "joined"; joined: JoinedPacks }
  | { kind: "failed"; message: string };
