import { walk } from "../compile/walk.ts";
import type { Place } from "../errors.ts";
import type { Statement } from "../parse/statement-tree.ts";
import type {
  Expression,
  LabelTest,
  MatchClause,
  NodePattern,
  PathPattern,
  RelationshipPattern,
} from "../parse/tree.ts";

/** Something in a statement of which its reader may have to be told. */
export type Mention =
  | { readonly kind: "label" | "type" | "property"; readonly name: string; readonly place: Place }
  /** Parts of a MATCH that share no variable with the others. */
  | { readonly kind: "apart"; readonly names: readonly string[]; readonly place: Place };

/** What makes names instead of asking for them. */
const MAKING = new Set(["create", "merge", "set", "remove"]);

/** The names of the graph that a statement asks for, and the parts that it leaves apart. */
export function mentioned({ body }: Statement): Mention[] {
  const found: Mention[] = [];
  const { elements, made } = namesIn(body);
  walk(body, (part) => {
    if (MAKING.has(part.kind)) return false;
    switch (part.kind) {
      case "match":
        found.push(...apart(part as MatchClause));
        return;
      case "node":
        found.push(...named((part as NodePattern).labels, "label"));
        found.push(...keys((part as NodePattern).properties));
        return;
      case "relationship":
        found.push(...named((part as RelationshipPattern).types, "type"));
        found.push(...keys((part as RelationshipPattern).properties));
        return;
      case "has-labels":
        found.push(...named((part as { labels?: LabelTest }).labels ?? null, "label"));
        return;
      case "property": {
        const { target, key, keyPlace } = part as Partial<PropertyAccess>;
        const isOfGraph = target?.kind === "variable" && elements.has(target.name);
        if (isOfGraph && keyPlace && key !== undefined && !made.has(key))
          found.push({ kind: "property", name: key, place: keyPlace });
      }
    }
  });
  return found;
}

type PropertyAccess = Extract<Expression, { kind: "property" }>;

/**
 * The variables of nodes and relationships, whose properties the graph knows (a map's keys are no
 * properties), and the keys that the statement itself sets.
 */
function namesIn(body: unknown): { elements: Set<string>; made: Set<string> } {
  const elements = new Set<string>();
  const made = new Set<string>();
  walk(body, (part) => {
    const { kind, variable } = part as { kind: string; variable?: string | null };
    if ((kind === "node" || kind === "relationship") && variable) elements.add(variable);
    if (MAKING.has(kind)) {
      walk(part, (inner) => {
        const { key } = inner as { key?: unknown };
        if (typeof key === "string") made.add(key);
      });
    }
  });
  return { elements, made };
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

/** The keys of the map in a pattern. */
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
