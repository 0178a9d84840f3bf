import { walk } from "../compile/walk.ts";
import type { Place } from "../errors/errors.ts";
import type { Statement } from "../parse/statement-tree.ts";
import type {
  Expression,
  ExpressionOf,
  GroupPattern,
  LabelTest,
  MatchClause,
  NodePattern,
  PathPattern,
  ProjectionClause,
  Query,
  RelationshipPattern,
  SubqueryClause,
} from "../parse/tree.ts";

/** Something in a statement that its reader may have to be notified of. */
export type Mention =
  | { readonly kind: "label" | "type" | "property"; readonly name: string; readonly place: Place }
  /** Parts of a MATCH that share no variable with the others. */
  | { readonly kind: "apart"; readonly names: readonly string[]; readonly place: Place }
  /** A shortest path without an upper end. */
  | { readonly kind: "unbounded"; readonly place: Place }
  /** A subquery without a scope clause, and the variables that it imports. */
  | { readonly kind: "unscoped"; readonly names: readonly string[]; readonly place: Place }
  /** A function that another one has replaced. */
  | { readonly kind: "replaced"; readonly name: string; readonly place: Place };

/**
 * Returns the names of the graph that a statement asks for, and its parts that may not be meant so.
 */
export function mentioned({ body }: Statement): Mention[] {
  const found: Mention[] = [];
  const paths: PathPattern[] = [];
  const elements = elementsIn(body);
  const sortedBy = new Set<object>();
  walk(body, (part) => {
    switch (part.kind) {
      case "match":
        found.push(...apart(part as MatchClause));
        paths.push(...(part as MatchClause).patterns);
        return;
      case "group":
      case "pattern":
        paths.push((part as GroupPattern | ExpressionOf<"pattern">).path);
        return;
      case "subquery":
        found.push(...unscoped(part as SubqueryClause));
        return;
      case "with":
      case "return":
        // Neo4j does not report a replaced function that only sorts rows.
        walk((part as ProjectionClause).orderBy, (key) => void sortedBy.add(key));
        return;
      case "node":
        found.push(...named((part as NodePattern).labels, "label"));
        found.push(...keys((part as NodePattern).properties));
        return;
      case "relationship":
        found.push(...named((part as RelationshipPattern).types, "type"));
        found.push(...keys((part as RelationshipPattern).properties));
        return;
      case "call":
        if (!sortedBy.has(part)) found.push(...replaced(part as ExpressionOf<"call">));
        return;
      default:
        found.push(...ofExpression(part as Expression, elements));
    }
  });
  return [...found, ...paths.flatMap(unbounded)];
}

/** Names of variables of nodes and of relationships: a map's keys are no properties of the graph. */
type Elements = ReadonlyMap<string, "label" | "type">;

function ofExpression(part: Expression, elements: Elements): Mention[] {
  const isElement = (target: Expression | undefined): target is ExpressionOf<"variable"> =>
    target?.kind === "variable" && elements.has(target.name);
  switch (part.kind) {
    case "has-labels": {
      const { operand, labels } = part;
      return named(labels, (isElement(operand) && elements.get(operand.name)) || "label");
    }
    case "property": {
      const { target, key, keyPlace } = part;
      return isElement(target) && keyPlace
        ? [{ kind: "property", name: key, place: keyPlace }]
        : [];
    }
    case "index": {
      const { target, index } = part;
      if (!isElement(target) || index.kind !== "literal") return [];
      const { value, place } = index;
      return typeof value === "string" ? [{ kind: "property", name: value, place }] : [];
    }
    case "map-projection":
      if (!elements.has(part.variable)) return [];
      return part.entries.flatMap((entry) =>
        entry.kind === "property"
          ? [{ kind: "property" as const, name: entry.key, place: entry.keyPlace }]
          : [],
      );
    default:
      return [];
  }
}

function replaced({ name, place }: ExpressionOf<"call">): Mention[] {
  return name.toLowerCase() === "id" ? [{ kind: "replaced", name: "id", place }] : [];
}

function elementsIn(body: unknown): Elements {
  const elements = new Map<string, "label" | "type">();
  walk(body, (part) => {
    const { kind, variable } = part as { kind: string; variable?: string | null };
    if ((kind === "node" || kind === "relationship") && variable)
      elements.set(variable, kind === "node" ? "label" : "type");
  });
  return elements;
}

function named(test: LabelTest | null, kind: "label" | "type"): Mention[] {
  if (!test) return [];
  switch (test.kind) {
    case "name":
      return [{ kind, name: test.name, place: test.place }];
    case "not":
      return named(test.test, kind);
    case "and":
    case "or":
      return test.tests.flatMap((each) => named(each, kind));
    default:
      return [];
  }
}

/** Returns the keys of the map in a pattern. */
function keys(properties: Expression | null): Mention[] {
  if (properties?.kind !== "map") return [];
  return properties.entries.flatMap(({ key, keyPlace }) =>
    keyPlace ? [{ kind: "property" as const, name: key, place: keyPlace }] : [],
  );
}

function apart({ patterns, place }: MatchClause): Mention[] {
  const groups: Set<string>[] = [];
  for (const pattern of patterns) {
    const names = namesOf(pattern);
    const touched = groups.filter((group) => [...names].some((name) => group.has(name)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touched.flatMap((group) => [...group]), ...names]));
  }
  return groups.slice(1).map((group) => ({ kind: "apart", names: [...group], place }));
}

function namesOf(pattern: PathPattern): Set<string> {
  const names = new Set<string>();
  walk(pattern.elements, (part) => {
    if (part.kind !== "node" && part.kind !== "relationship") return;
    const { variable } = part as NodePattern;
    if (variable !== null) names.add(variable);
  });
  return names;
}

function unbounded({ shortest, elements }: PathPattern): Mention[] {
  const [first] = elements;
  if (!shortest || !first) return [];
  const isOpen = elements.some((each) => each.kind === "relationship" && each.length?.max === null);
  return isOpen ? [{ kind: "unbounded", place: first.place }] : [];
}

function unscoped({ scope, query, place }: SubqueryClause): Mention[] {
  if (scope !== null) return [];
  return [{ kind: "unscoped", names: [...new Set(importedBy(query))], place }];
}

/** Returns the variables that the parts of a subquery import with a WITH of their own. */
function importedBy(query: Query): string[] {
  if (query.kind === "union") return query.branches.flatMap(importedBy);
  if (query.kind === "when") return query.branches.flatMap((branch) => importedBy(branch.query));
  const [first] = query.clauses;
  if (first?.kind !== "with") return [];
  return first.items.flatMap(({ expression }) =>
    expression.kind === "variable" ? [expression.name] : [],
  );
}
