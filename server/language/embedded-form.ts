import { aliases } from "./embedded-alias.ts";
import { embeddedRefusal } from "./embedded-fence.ts";
import { listWraps } from "./embedded-wraps.ts";
import { inferTypes } from "./infer-types.ts";
import { withInsertions } from "./insertion.ts";
import type { ColumnType, EmbeddedForm, ParameterTypes } from "./messages.ts";
import { placeOf } from "./place.ts";
import type { StaticType } from "./static-type.ts";
import { all, child, type SyntaxNode } from "./syntax-node.ts";
import { typeOf, type Environment } from "./type-of.ts";

/** What the embedded engine is given for a statement, or why it cannot have it. */
export function embeddedForm(
  text: string,
  tree: SyntaxNode,
  parameters: ParameterTypes,
): EmbeddedForm {
  const types = inferTypes(tree, new Map(Object.entries(parameters)));
  const refusal = embeddedRefusal(tree, types);
  if (refusal) {
    const message = `the embedded store does not support ${refusal.what}; connect Neo4j`;
    return { refusal: { severity: "error", message, ...placeOf(text, refusal.at) } };
  }
  // Those at one place keep their order: a bracket closes before the alias follows.
  const insertions = [...listWraps(tree, types), ...aliases(text, tree)].sort(
    (a, b) => a.at - b.at,
  );
  const columns = columnTypes(tree, types);
  return {
    statement: withInsertions(text, insertions),
    insertions,
    ...(columns && { columns }),
  };
}

/** The engine hands whole Floats over as Integers; where the text tells, they become Floats again. */
function columnTypes(tree: SyntaxNode, types: Environment): ColumnType[] | undefined {
  const [clause, ...others] = all(tree, "ReturnClause");
  if (!clause || others.length > 0) return undefined;
  const items = all(clause, "ReturnItem").map((item) => child(item, "Expression"));
  const columns = items.map((item) => (item ? columnType(typeOf(item, types)) : null));
  return columns.some((column) => column !== null) ? columns : undefined;
}

function columnType(type: StaticType): ColumnType {
  if (type.kind === "Float") return "Float";
  if (type.kind === "List" && type.item) {
    const item = columnType(type.item);
    return item && { item };
  }
  if (type.kind !== "Map" || !type.fields) return null;
  const fields = Object.entries(type.fields)
    .map(([name, field]) => [name, columnType(field)] as const)
    .filter(([, field]) => field !== null);
  return fields.length > 0 ? { fields: Object.fromEntries(fields) } : null;
}
