import type { TemporalType } from "../value.ts";

/**
 * A value on its way between the server and the engine's thread, in what a message can carry:
 * classes would lose their names, so that what is no primitive, list or map says what it is.
 */
export type WireValue =
  null | boolean | string | bigint | number | WireValue[] | Map<string, WireValue> | WireObject;

export interface WireNode {
  is: "node";
  id: string;
  labels: readonly string[];
  properties: Map<string, WireValue>;
}

export interface WireRelationship {
  is: "relationship";
  id: string;
  type: string;
  start: string;
  end: string;
  properties: Map<string, WireValue>;
}

/** A list of maps that all have these keys: a list for each key, or a table within the table. */
export interface WireTable {
  is: "table";
  length: number;
  keys: string[];
  columns: (WireValue | WireRepeated)[];
}

/** A column of few different values: these, and for each row the place of its own among them. */
export interface WireRepeated {
  is: "repeated";
  values: WireValue[];
  places: Uint8Array;
}

export const isRepeated = (column: WireValue | WireRepeated): column is WireRepeated =>
  typeof column === "object" && column !== null && "is" in column && column.is === "repeated";

export type WireObject =
  | WireNode
  | WireRelationship
  | { is: "path"; nodes: WireNode[]; relationships: WireRelationship[] }
  | { is: "temporal"; type: TemporalType; text: string }
  | { is: "point"; srid: number; coordinates: readonly number[] }
  | { is: "bytes"; bytes: Uint8Array }
  | { is: "vector"; type: string; coordinates: readonly (number | bigint)[] }
  | WireTable;
