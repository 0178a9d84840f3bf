import type { Engine } from "../cypher/engine.ts";
import type { Completion, Diagnostic, Signature } from "../../domain/contract/cypher.ts";
import type { Span } from "./place.ts";

/** Facts about a statement that are known before it runs. */
export interface Check {
  /** Statements in the text, without empty ones. */
  statements: Span[];
  /** Syntax errors; for the embedded engine semantic errors too. */
  faults: Diagnostic[];
  /** Grammar rules that the text uses. */
  rules: Use[];
  /** Called functions and procedures: names without quotes, in lower case. */
  functions: Use[];
  procedures: Use[];
}

/** A name that a text uses, with its first position. */
export interface Use extends Span {
  name: string;
}

/** Names in the store, for completion. */
export interface Names {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
  /** Names of the properties that nodes of a label, and relationships of a type, have */
  propertiesOf: Record<"label" | "type", Record<string, string[]>>;
}

/** A client may read, or write too. */
export type AccessMode = "READ" | "WRITE";

/** Request to the worker; `text` may hold several statements if it comes from the editor. */
export type Question =
  | { kind: "check"; text: string; engine: Engine }
  | { kind: "lint"; text: string; parameters: string[]; names: Names }
  | {
      kind: "complete";
      text: string;
      offset: number;
      parameters: string[];
      names: Names;
      accessMode: AccessMode;
    }
  | { kind: "signature"; text: string; offset: number }
  | { kind: "format"; text: string; offset: number };

export interface Answers {
  check: Check;
  lint: Diagnostic[];
  complete: Completion[];
  signature: Signature | null;
  format: { text: string; offset: number };
}
