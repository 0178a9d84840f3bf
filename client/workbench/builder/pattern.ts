import inCount from "../../../cypher/workbench/build/in-count.cypher?raw";
import inGraph from "../../../cypher/workbench/build/in-graph.cypher?raw";
import inTable from "../../../cypher/workbench/build/in-table.cypher?raw";
import nodeCount from "../../../cypher/workbench/build/node-count.cypher?raw";
import nodeGraph from "../../../cypher/workbench/build/node-graph.cypher?raw";
import nodeTable from "../../../cypher/workbench/build/node-table.cypher?raw";
import outCount from "../../../cypher/workbench/build/out-count.cypher?raw";
import outGraph from "../../../cypher/workbench/build/out-graph.cypher?raw";
import outTable from "../../../cypher/workbench/build/out-table.cypher?raw";
import { written } from "../schema/written-query.ts";

/** A relationship that leads from the nodes of a pattern, or to them. */
export interface Link {
  direction: "out" | "in";
  type: string;
  /** The label of the other end */
  end: string;
}

export const OPERATORS = ["=", "<>", "<", "<=", ">", ">=", "CONTAINS", "STARTS WITH"] as const;
export type Operator = (typeof OPERATORS)[number];
/** Only text has these. */
export const TEXT_OPERATORS: readonly Operator[] = ["CONTAINS", "STARTS WITH"];

export interface Condition {
  property: string;
  operator: Operator;
  /** As Cypher has it: a number is none in quotes */
  value: string | number | boolean;
}

export type Returned = "graph" | "table" | "count";

/** A pattern that was put together by choosing. */
export interface Pattern {
  label: string;
  link: Link | null;
  condition: Condition | null;
  returned: Returned;
  /** The property that names the nodes in a table or count; "" where they have none */
  shown: string;
  /** The same of the other end */
  other: string;
}

const TEMPLATES: Readonly<Record<"node" | Link["direction"], Readonly<Record<Returned, string>>>> =
  {
    node: { graph: nodeGraph, table: nodeTable, count: nodeCount },
    out: { graph: outGraph, table: outTable, count: outCount },
    in: { graph: inGraph, table: inTable, count: inCount },
  };

/** Returns the statement of a pattern, which ends without `;`. */
export function statementOf(pattern: Pattern): string {
  const { label, link, condition, returned, shown, other } = pattern;
  const template = TEMPLATES[link?.direction ?? "node"][returned];
  const kept = condition ? template : template.replace(/^WHERE .*\n/m, "");
  const names = {
    LABEL: label,
    SHOWN: shown,
    OTHER: other,
    FOUND: other === shown ? `other ${other}` : other,
    ...(link && { TYPE: link.type, END: link.end }),
    ...(condition && { PROPERTY: condition.property }),
  };
  const texts = condition && {
    OPERATOR: condition.operator,
    VALUE: JSON.stringify(condition.value),
  };
  return written(kept, names, texts ?? {});
}
