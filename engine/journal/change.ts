import type { SchemaCommand } from "../parse/schema-tree.ts";
import type { Value } from "../values/value.ts";

/**
 * A node as it is known beyond the run of a process: by the number that the journal gave it, or by
 * its mark, if the code that fills the graph afresh made it.
 */
export type NodeName = { readonly own: number } | { readonly label: string; readonly mark: string };

/** The same of a relationship. */
export type RelationshipName =
  | { readonly own: number }
  | {
      readonly type: string;
      readonly start: NodeName;
      readonly end: NodeName;
      readonly mark: string;
    };

/** A property before and after; null: it has none. */
export interface PropertyChange {
  readonly key: string;
  readonly before: Value;
  readonly after: Value;
}

export interface CreatedNode {
  readonly kind: "node-created";
  readonly own: number;
  readonly labels: readonly string[];
  readonly properties: ReadonlyMap<string, Value>;
}

export interface CreatedRelationship {
  readonly kind: "relationship-created";
  readonly own: number;
  readonly type: string;
  readonly start: NodeName;
  readonly end: NodeName;
  readonly properties: ReadonlyMap<string, Value>;
}

export interface ChangedNode {
  readonly kind: "node-changed";
  readonly node: NodeName;
  readonly properties: readonly PropertyChange[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface ChangedRelationship {
  readonly kind: "relationship-changed";
  readonly relationship: RelationshipName;
  readonly properties: readonly PropertyChange[];
}

/** A transaction's change of one entity, or of the schema. */
export type Change =
  | CreatedNode
  | CreatedRelationship
  | ChangedNode
  | ChangedRelationship
  | { readonly kind: "node-deleted"; readonly node: NodeName }
  | { readonly kind: "relationship-deleted"; readonly relationship: RelationshipName }
  /** The code that fills the graph has made it again since it was deleted. */
  | { readonly kind: "restored"; readonly name: NodeName | RelationshipName }
  | { readonly kind: "schema"; readonly command: SchemaCommand };

/** Returns a text that two names share if they name the same. */
export const nameKey = (name: NodeName | RelationshipName): string => JSON.stringify(name);

/** Returns a change in a few words, for people. */
export function changeText(change: Change): string {
  switch (change.kind) {
    case "node-created":
      return `the new node :${change.labels.join(":")}`;
    case "relationship-created":
      return `the new relationship :${change.type} from ${nodeText(change.start)} to ${nodeText(change.end)}`;
    case "node-changed":
      return `${keysText(change.properties)} of ${nodeText(change.node)}`;
    case "relationship-changed":
      return `${keysText(change.properties)} of ${relationshipText(change.relationship)}`;
    case "node-deleted":
      return `that ${nodeText(change.node)} was deleted`;
    case "relationship-deleted":
      return `that ${relationshipText(change.relationship)} was deleted`;
    case "restored":
      return "that something was made again";
    case "schema":
      return `${change.command.kind} ${typeof change.command.name === "string" ? change.command.name : ""}`;
  }
}

const keysText = (properties: readonly PropertyChange[]): string =>
  properties.length === 0 ? "labels" : properties.map(({ key }) => key).join(", ");

const nodeText = (name: NodeName): string =>
  "own" in name ? `a node that was written (${name.own})` : `${name.label} ${name.mark}`;

const relationshipText = (name: RelationshipName): string =>
  "own" in name
    ? `a relationship that was written (${name.own})`
    : `:${name.type} ${name.mark} from ${nodeText(name.start)}`;
