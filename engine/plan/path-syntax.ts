import { syntaxError } from "../errors/errors.ts";
import { walk } from "../compile/walk.ts";
import type { Expression, MatchClause, PathPattern, PatternElement, Query } from "../parse/tree.ts";

/** @throws CypherError when one MATCH mixes the old ways to ask for long or short paths with the new. */
export function refuseMixedPaths({ patterns, where }: MatchClause): void {
  const elements = patterns.flatMap((path) => path.elements);
  if (elements.some(isQuantified)) {
    const old = [...elements, ...patternsIn(where)].find(isVariable);
    if (old) {
      throw syntaxError(
        "Mixing variable-length relationships ('-[*]-') with quantified relationships ('()-->*()') or quantified path patterns ('(()-->())*') is not allowed.",
        old.place,
      );
    }
  }
  refuseSearches([...patterns, ...searchesIn(where)]);
}

/** @throws CypherError when a subquery uses shortestPath() and path selectors. */
export function refuseMixedSearches(query: Query): void {
  refuseSearches(searchesIn(query));
}

function refuseSearches(paths: readonly PathPattern[]): void {
  const old = paths.find(({ shortest }) => shortest !== null);
  if (!old || !paths.some(({ selector }) => selector !== null)) return;
  throw syntaxError(
    "Mixing shortestPath/allShortestPaths with path selectors (e.g. `ANY SHORTEST`), explicit match modes (e.g. `DIFFERENT RELATIONSHIPS`) or explicit path modes (e.g. `ACYCLIC`) is not allowed.",
    old.place,
  );
}

const isQuantified = (element: PatternElement): boolean =>
  element.kind !== "node" && element.quantifier !== null;

const isVariable = (element: PatternElement): boolean =>
  element.kind === "relationship" && element.length !== null;

/** Elements of the patterns that a condition asks for by themselves, those of subqueries apart. */
function patternsIn(where: Expression | null): PatternElement[] {
  const found: PatternElement[] = [];
  walk(where, (part) => {
    const expression = part as Expression;
    if (expression.kind === "pattern") found.push(...expression.path.elements);
    return (
      expression.kind !== "exists" && expression.kind !== "count" && expression.kind !== "collect"
    );
  });
  return found;
}

/** Paths that are searched for, in subqueries too. */
function searchesIn(tree: Expression | Query | null): PathPattern[] {
  const found: PathPattern[] = [];
  walk(tree, (part) => {
    const clause = part as MatchClause;
    if (clause.kind === "match") found.push(...clause.patterns);
  });
  return found;
}

/** @throws CypherError when shortestPath() is asked for what it does not search for. */
export function refuseUnsearchable({ shortest, elements }: PathPattern): void {
  if (shortest === null) return;
  const name = shortest === "all" ? "allShortestPaths" : "shortestPath";
  const one = elements.find((element) => element.kind === "relationship");
  if (one?.kind !== "relationship") return;
  if (one.quantifier) {
    throw syntaxError(
      `${name}(...) contains quantified pattern. This is currently not supported.`,
      one.place,
    );
  }
  if ((one.length?.min ?? 1) <= 1) return;
  throw syntaxError(
    `${name}(...) does not support a minimal length different from 0 or 1`,
    one.place,
  );
}
