import type { Place } from "../errors/errors.ts";
import type { TypeName } from "./type-tree.ts";

/*
 * Queries, clauses, expressions and patterns hold one another, so that they are in one file.
 */

/** A query that gives rows: one or several branches. */
export type Query = UnionQuery | ConditionalQuery | SingleQuery;

/** Queries whose rows are put one after the other; `distinct[i]` says how branch i + 1 is added. */
export interface UnionQuery {
  kind: "union";
  branches: SingleQuery[];
  distinct: boolean[];
  place: Place;
}

/** WHEN … THEN … ELSE …: the first branch whose condition is true is run. */
export interface ConditionalQuery {
  kind: "when";
  branches: { condition: Expression | null; query: SingleQuery }[];
  place: Place;
}

/** Clauses in order; `nested` holds a query in braces instead. NEXT strings several together. */
export interface SingleQuery {
  kind: "single";
  clauses: Clause[];
  place: Place;
}

export type Clause =
  | MatchClause
  | ProjectionClause
  | UnwindClause
  | CreateClause
  | MergeClause
  | SetClause
  | RemoveClause
  | DeleteClause
  | ForeachClause
  | CallProcedureClause
  | SubqueryClause
  | FilterClause
  | LetClause
  | OrderClause
  | NestedQueryClause
  | FinishClause
  | LoadCsvClause
  | UseClause
  | ShowClause;

export interface MatchClause {
  kind: "match";
  optional: boolean;
  repeatable: boolean;
  patterns: PathPattern[];
  where: Expression | null;
  place: Place;
}

/** WITH and RETURN. */
export interface ProjectionClause {
  kind: "with" | "return";
  distinct: boolean;
  star: boolean;
  items: ProjectionItem[];
  orderBy: SortItem[];
  skip: Expression | null;
  limit: Expression | null;
  where: Expression | null;
  place: Place;
}

export interface ProjectionItem {
  expression: Expression;
  /** The name given with AS, or of the variable, or the text as it was written. */
  name: string;
  aliased: boolean;
  place: Place;
}

export interface SortItem {
  expression: Expression;
  descending: boolean;
}

export interface UnwindClause {
  kind: "unwind";
  list: Expression;
  variable: string;
  place: Place;
}

/** CREATE and INSERT. */
export interface CreateClause {
  kind: "create";
  patterns: PathPattern[];
  place: Place;
}

export interface MergeClause {
  kind: "merge";
  pattern: PathPattern;
  onCreate: SetItem[];
  onMatch: SetItem[];
  place: Place;
}

export interface SetClause {
  kind: "set";
  items: SetItem[];
  place: Place;
}

export type SetItem =
  | { kind: "property"; target: Expression; key: string; value: Expression; place: Place }
  | {
      kind: "dynamic-property";
      target: Expression;
      key: Expression;
      value: Expression;
      place: Place;
    }
  | { kind: "replace" | "add"; variable: string; value: Expression; place: Place }
  | { kind: "labels"; variable: string; labels: LabelName[]; place: Place };

/** A label that is written out, or an expression that gives one or several. */
export type LabelName = string | Expression;

export interface RemoveClause {
  kind: "remove";
  items: RemoveItem[];
  place: Place;
}

export type RemoveItem =
  | { kind: "property"; target: Expression; key: string; place: Place }
  | { kind: "dynamic-property"; target: Expression; key: Expression; place: Place }
  | { kind: "labels"; variable: string; labels: LabelName[]; place: Place };

export interface DeleteClause {
  kind: "delete";
  detach: boolean;
  targets: Expression[];
  place: Place;
}

export interface ForeachClause {
  kind: "foreach";
  variable: string;
  list: Expression;
  clauses: Clause[];
  place: Place;
}

export interface CallProcedureClause {
  kind: "call-procedure";
  optional: boolean;
  name: string;
  /** null: called without parentheses; the arguments are parameters of the same names. */
  args: Expression[] | null;
  /** null: no YIELD. */
  yields: { name: string; alias: string; place: Place }[] | "*" | null;
  where: Expression | null;
  place: Place;
}

export interface SubqueryClause {
  kind: "subquery";
  optional: boolean;
  /** null: CALL { … } without parentheses; "*": all variables; else those named. */
  scope: { name: string; place: Place }[] | "*" | null;
  query: Query;
  transactions: InTransactions | null;
  place: Place;
}

export interface InTransactions {
  rows: Expression | null;
  concurrent: boolean;
  onError: "fail" | "continue" | "break";
  report: string | null;
}

export interface FilterClause {
  kind: "filter";
  where: Expression;
  place: Place;
}

export interface LetClause {
  kind: "let";
  items: { name: string; expression: Expression; place: Place }[];
  place: Place;
}

/** ORDER BY, SKIP and LIMIT as a clause of its own. */
export interface OrderClause {
  kind: "order";
  orderBy: SortItem[];
  skip: Expression | null;
  limit: Expression | null;
  place: Place;
}

/** A query in braces by itself. */
export interface NestedQueryClause {
  kind: "nested";
  query: Query;
  place: Place;
}

export interface FinishClause {
  kind: "finish";
  place: Place;
}

export interface LoadCsvClause {
  kind: "load-csv";
  place: Place;
}

export interface UseClause {
  kind: "use";
  place: Place;
}

/** SHOW … as part of a query. */
export interface ShowClause {
  kind: "show";
  command: ShowCommand;
  place: Place;
}

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "%" | "^" | "||" | "=~" | "starts with" | "ends with" | "contains" | "in";

export type Expression = ExpressionForm & { place: Place };

type ExpressionForm =
  | { kind: "literal"; value: null | boolean | string | number | bigint }
  | { kind: "parameter"; name: string }
  | { kind: "variable"; name: string }
  | { kind: "list"; items: Expression[] }
  | { kind: "map"; entries: { key: string; value: Expression; keyPlace?: Place }[] }
  | { kind: "property"; target: Expression; key: string; keyPlace?: Place }
  | { kind: "index"; target: Expression; index: Expression }
  | { kind: "slice"; target: Expression; from: Expression | null; to: Expression | null }
  | { kind: "and" | "or" | "xor"; operands: Expression[] }
  | { kind: "not" | "negate" | "plus"; operand: Expression }
  | { kind: "comparison"; operands: Expression[]; operators: Comparison[] }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: "is-null"; operand: Expression; negated: boolean }
  | { kind: "is-type"; operand: Expression; type: TypeName; negated: boolean }
  | { kind: "is-normalized"; operand: Expression; form: string; negated: boolean }
  | { kind: "has-labels"; operand: Expression; labels: LabelTest }
  | {
      kind: "case";
      /** Left out: CASE WHEN condition. */
      subject: Expression | null;
      branches: { tests: CaseTest[]; result: Expression }[];
      otherwise: Expression | null;
    }
  | { kind: "call"; name: string; distinct: boolean; args: Expression[] }
  | { kind: "count-star" }
  | { kind: "case-subject" }
  | {
      kind: "list-comprehension";
      variable: string;
      list: Expression;
      where: Expression | null;
      result: Expression | null;
    }
  | {
      kind: "pattern-comprehension";
      path: PathPattern;
      where: Expression | null;
      result: Expression;
    }
  | {
      kind: "reduce";
      accumulator: string;
      initial: Expression;
      variable: string;
      list: Expression;
      step: Expression;
    }
  | {
      kind: "quantifier";
      quantifier: "all" | "any" | "none" | "single";
      variable: string;
      list: Expression;
      where: Expression | null;
    }
  | { kind: "exists" | "count" | "collect"; query: Query }
  | { kind: "map-projection"; variable: string; entries: MapProjectionEntry[] }
  | { kind: "pattern"; path: PathPattern };

/**
 * One test of CASE subject WHEN test: a value that is equal, or a condition in which an expression
 * of kind `case-subject` is the subject.
 */
export type CaseTest =
  { kind: "value"; value: Expression } | { kind: "condition"; condition: Expression };

export type MapProjectionEntry =
  | { kind: "all" }
  | { kind: "property"; key: string; keyPlace: Place }
  | { kind: "variable"; name: string; place: Place }
  | { kind: "entry"; key: string; value: Expression };

/** The forms by kind, for functions that take one of them. */
export type ExpressionOf<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** One path pattern: `p = SHORTEST 1 (a)-[r]->(b)`. */
export interface PathPattern {
  variable: string | null;
  selector: Selector | null;
  /** Set when the pattern is written shortestPath(…) or allShortestPaths(…). */
  shortest: "one" | "all" | null;
  /** Nodes and relationships in turn, or groups in parentheses between them. */
  elements: PatternElement[];
  place: Place;
}

export type PatternElement = NodePattern | RelationshipPattern | GroupPattern;

/** Which of the paths between two ends are kept. */
export interface Selector {
  kind: "any" | "all" | "shortest" | "all-shortest" | "groups";
  count: Expression | null;
}

export interface NodePattern {
  kind: "node";
  variable: string | null;
  labels: LabelTest | null;
  properties: Expression | null;
  where: Expression | null;
  place: Place;
}

export interface RelationshipPattern {
  kind: "relationship";
  variable: string | null;
  types: LabelTest | null;
  properties: Expression | null;
  where: Expression | null;
  direction: "out" | "in" | "both";
  /** `*1..3`: variable length as Cypher 5 writes it. `max` null: no upper end. */
  length: Repeat | null;
  /** `{1,3}`, `+`, `*` behind the relationship. */
  quantifier: Repeat | null;
  place: Place;
}

export interface Repeat {
  min: number;
  max: number | null;
}

/** `((a)-[r]->(b) WHERE …){1,3}`, or a pattern in parentheses without a quantifier. */
export interface GroupPattern {
  kind: "group";
  path: PathPattern;
  where: Expression | null;
  quantifier: Repeat | null;
  place: Place;
}

/** A test of the labels of a node or of the type of a relationship. */
export type LabelTest =
  | { kind: "name"; name: string; place: Place }
  | { kind: "any" }
  | { kind: "dynamic"; all: boolean; expression: Expression; place: Place }
  | { kind: "not"; test: LabelTest }
  | {
      kind: "and" | "or";
      tests: LabelTest[];
      /** Written with colons, as before Cypher 5. */ colons: boolean;
    };

/** SHOW … with what is made of its rows. */
export interface ShowCommand {
  kind: "show";
  what:
    | "indexes"
    | "constraints"
    | "functions"
    | "procedures"
    | "settings"
    | "transactions"
    | "databases";
  /** The words between SHOW and what is shown, in capitals: RANGE, BUILT IN, NODE KEY … */
  filter: string;
  yields: { name: string; alias: string }[] | "*" | null;
  orderBy: SortItem[];
  skip: Expression | null;
  limit: Expression | null;
  where: Expression | null;
  returns: ProjectionClause | null;
  place: Place;
}
