import type { Sign } from "../domain/sign.ts";
import type { LeftOut } from "./left-out.ts";

/** Attributes of a file without a meaning here, under their names in the file. */
export type Properties = ReadonlyMap<string, unknown>;

/** An actor as read from a file; absent texts are empty. */
export interface ImportedActor {
  /** As in the file, without restrictions: even `__proto__`. */
  id: string;
  name: string;
  kind: string;
  /** ISO 3166-1 alpha-2, or empty. */
  country: string;
  aliases: readonly string[];
  summary: string;
  /** Position in any unit, with y upwards; null if the file gives none. */
  place: { x: number; y: number } | null;
  /** Spells in which it existed, in the form of a relation's spells. */
  spells: readonly string[];
  properties: Properties;
}

/** A relation as read from a file. */
export interface ImportedRelation {
  /** Unique; repeated ids of a file get a number added. */
  id: string;
  from: string;
  to: string;
  /** `RELATED_TO` if the file gives none. */
  predicate: string;
  /** The predicate in words. */
  label: string;
  symmetric: boolean;
  /** +1 cooperation, −1 friction, 0 neutral or not known */
  sign: Sign;
  /** 0 … 1; 0.5 if the file gives none */
  intensity: number;
  /** ISO 8601 intervals of reduced precision with exclusive end; empty if undated. */
  spells: readonly string[];
  properties: Properties;
}

export type FormatName = "GEXF" | "GraphML" | "JSON" | "Pajek" | "GML" | "DOT" | "table";

/** The graph of a file, in the same form for all formats. */
export interface Imported {
  format: FormatName;
  title: string;
  actors: readonly ImportedActor[];
  relations: readonly ImportedRelation[];
  /** Attributes of the graph itself. */
  properties: Properties;
  /** Parts of the file that are not in actors and relations, by reason. */
  leftOut: readonly LeftOut[];
}
