import type { Engine } from "../cypher/engine.ts";
import type { Completion, Diagnostic, Signature } from "../../domain/contract/cypher.ts";
import type { Span } from "./place.ts";

/** What is known of one statement before it runs. */
export interface Check {
  /** Statements in the text; empty ones do not count. */
  statements: Span[];
  /** Errors of grammar; for an embedded engine those of meaning too. */
  faults: Diagnostic[];
  /** The grammar's rules that the text uses. */
  rules: Use[];
  /** What is called: names without quotes, in lower case. */
  functions: Use[];
  procedures: Use[];
}

/** A name that a text uses, and where it does so first. */
export interface Use extends Span {
  name: string;
}

/** Names in the store, for completion. */
export interface Names {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
}

/** What the worker is asked; `text` may hold several statements for the editor's questions. */
export type Question =
  | { kind: "check"; text: string; engine: Engine }
  | { kind: "lint"; text: string; parameters: string[]; names: Names }
  | { kind: "complete"; text: string; offset: number; parameters: string[]; names: Names }
  | { kind: "signature"; text: string; offset: number }
  | { kind: "format"; text: string; offset: number };

export interface Answers {
  check: Check;
  lint: Diagnostic[];
  complete: Completion[];
  signature: Signature | null;
  format: { text: string; offset: number };
}
