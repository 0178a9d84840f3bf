import type { Completion, Diagnostic, Signature } from "../contract/cypher.ts";
import type { Insertion } from "./insertion.ts";
import type { Span } from "./place.ts";
import type { StaticType } from "./static-type.ts";
import type { Dialect } from "../store/port.ts";

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
  /** For Grafeo. */
  embedded?: EmbeddedForm;
}

/** A name that a text uses, and where it does so first. */
export interface Use extends Span {
  name: string;
}

/** What the embedded engine is given for a statement; or the first thing in it that it cannot do. */
export type EmbeddedForm =
  | { refusal: Diagnostic }
  | {
      refusal?: undefined;
      statement: string;
      /** What was put into the text to make the statement. */
      insertions: Insertion[];
      columns?: ColumnType[];
    };

/** Where in a column the text promises Floats. */
export type ColumnType =
  null | "Float" | { item: ColumnType } | { fields: Record<string, ColumnType> };

/** Types of parameters by name, as far as they matter to the embedded engine. */
export type ParameterTypes = Readonly<Record<string, StaticType>>;

/** Names in the store, for completion. */
export interface Names {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
}

/** What the worker is asked; `text` may hold several statements for the editor's questions. */
export type Question =
  | { kind: "check"; text: string; dialect: Dialect; parameters: ParameterTypes }
  | { kind: "lint"; text: string; dialect: Dialect; parameters: string[]; names: Names }
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
