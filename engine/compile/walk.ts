import type { Expression } from "../parse/tree.ts";

/** Calls `visit` with everything of a syntax tree that has a kind, the outermost first. */
export function walk(tree: unknown, visit: (part: { kind: string }) => boolean | void): void {
  if (typeof tree !== "object" || tree === null) return;
  if (Array.isArray(tree)) {
    for (const each of tree) walk(each, visit);
    return;
  }
  const part = tree as Record<string, unknown>;
  if (typeof part["kind"] === "string" && visit(part as { kind: string }) === false) return;
  for (const [key, value] of Object.entries(part))
    if (key !== "place" && key !== "keyPlace") walk(value, visit);
}

/** All names of variables in a tree, those that it binds itself among them. */
export function variablesIn(tree: unknown): Set<string> {
  const names = new Set<string>();
  walk(tree, (part) => {
    const { kind, name, variable } = part as { kind: string; name?: unknown; variable?: unknown };
    if (kind === "variable" && typeof name === "string") names.add(name);
    if (typeof variable === "string") names.add(variable);
  });
  return names;
}

/** Returns a text that two expressions share if they say the same. */
export function sameness(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === "place" || key === "keyPlace") return undefined;
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value === "number" && Object.is(value, -0)) return "-0";
    return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  });
}

/** Returns the expression with every part that `replace` answers for replaced. */
export function rewrite(
  expression: Expression,
  replace: (part: Expression) => Expression | null,
): Expression {
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(visit);
    const part = value as Record<string, unknown>;
    if (typeof part["kind"] === "string" && part["place"] !== undefined) {
      const replaced = replace(value as Expression);
      if (replaced) return replaced;
    }
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, key === "place" ? each : visit(each)]),
    );
  };
  return visit(expression) as Expression;
}

/** Returns the operands of AND, or the expression itself. */
export function conjuncts(where: Expression | null): Expression[] {
  if (!where) return [];
  return where.kind === "and" ? where.operands.flatMap(conjuncts) : [where];
}
