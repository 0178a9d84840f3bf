import type { Sign } from "../domain/sign.ts";
import type { LeftOut } from "./left-out.ts";

/** What a file says beside what has a meaning here, under the names that the file gives. */
export type Properties = ReadonlyMap<string, unknown>;

/** An actor as a file describes it; a text that the file does not give is empty. */
export interface ImportedActor {
  /** As the file has it, whatever it is: `__proto__` too */
  id: string;
  name: string;
  kind: string;
  /** ISO 3166-1 alpha-2, or empty */
  country: string;
  aliases: readonly string[];
  summary: string;
  /** Its place in any unit, y upwards; null: the file gives none */
  place: { x: number; y: number } | null;
  /** When it existed, as the spells of a relation */
  spells: readonly string[];
  properties: Properties;
}

/** A relation as a file describes it. */
export interface ImportedRelation {
  /** Unlike that of every other relation; a file that repeats one has numbers added */
  id: string;
  from: string;
  to: string;
  /** `RELATED_TO` if the file gives none */
  predicate: string;
  /** The predicate in words */
  label: string;
  symmetric: boolean;
  /** +1 cooperation, −1 friction, 0 neutral or not known */
  sign: Sign;
  /** 0 … 1; 0.5 if the file gives none */
  intensity: number;
  /** ISO 8601 intervals of reduced precision, end exclusive; empty: undated */
  spells: readonly string[];
  properties: Properties;
}

export type FormatName = "GEXF" | "GraphML" | "JSON" | "table";

/** The graph of a file, in one form whatever the format. */
export interface Imported {
  format: FormatName;
  title: string;
  actors: readonly ImportedActor[];
  relations: readonly ImportedRelation[];
  /** Of the graph itself */
  properties: Properties;
  /** What is not in actors and relations, by reason */
  leftOut: readonly LeftOut[];
}
