import type { ColumnType, Check, ParameterTypes } from "./messages.ts";
import { aliased } from "./embedded-alias.ts";
import { embeddedRefusal } from "./embedded-fence.ts";
import { inferTypes } from "./infer-types.ts";
import { typeOf, type Environment } from "./type-of.ts";
import type { StaticType } from "./static-type.ts";
import { all, child, type SyntaxNode } from "./syntax-node.ts";

/** What the embedded engine is given for a statement, or why it cannot have it. */
export function embeddedForm(
  text: string,
  tree: SyntaxNode,
  parameters: ParameterTypes,
): NonNullable<Check["embedded"]> {
  const types = inferTypes(tree, new Map(Object.entries(parameters)));
  const refusal = embeddedRefusal(tree, types);
  const statement = aliased(text, tree, types);
  if (refusal !== undefined) return { statement, refusal };
  const columns = columnTypes(tree, types);
  return { statement, ...(columns && { columns }) };
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
