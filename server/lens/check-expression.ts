import type { Language } from "../language/language.ts";
import type { Check } from "../language/messages.ts";
import { registry } from "../language/registry.ts";

/** Rules of the grammar by which an expression would do more than compute a value of one element. */
const REFUSED: Readonly<Record<string, string>> = {
  ExistsExpression: "no subquery",
  CountExpression: "no subquery",
  CollectExpression: "no subquery",
  PatternComprehension: "no pattern",
  PathPatternNonEmpty: "no pattern",
  ShortestPathPattern: "no pattern",
  CountStar: "no aggregate",
  Parameter: "no parameter",
};

const AGGREGATES = new Set(
  "avg collect count max min percentilecont percentiledisc stdev stdevp sum".split(" "),
);
const FUNCTIONS = new Set(
  [...registry.functions, ...registry.cypher25].map(({ name }) => name.toLowerCase()),
);

/** Rules of the statement around an expression. */
const OWN_CLAUSES = ["Clause", "WithClause", "ReturnClause"];

/** The variables of an expression: the element that it is about. */
export const VARIABLES = { actor: ["n"], relation: ["s", "r", "o"] } as const;

/**
 * Checks that a text is one Cypher expression that only computes: no clause, subquery, pattern,
 * parameter or aggregate, and no function that is not Cypher's own. Returns what was expected
 * instead; null if it may be asked. Rejects with PoolError if the parser is overloaded.
 */
export async function expressionFault(
  language: Pick<Language, "check">,
  text: string,
  variables: readonly string[],
): Promise<string | null> {
  const known = variables.map((name) => `null AS ${name}`).join(", ");
  // Nothing that closes one kind of bracket and goes on fits into the other as well.
  for (const [open, close] of [
    ["(", ")"],
    ["[", "]"],
  ]) {
    const statement = inBrackets(known, text, `${open}`, `${close}`);
    const fault = faultIn(await language.check(statement, "embedded"));
    if (fault !== null) return fault;
  }
  return null;
}

/** The expression as the only thing that is returned. */
const inBrackets = (known: string, text: string, open: string, close: string): string =>
  ["WITH", known, "RETURN", open, `\n${text}\n`, close, "AS value"].join(" ");

function faultIn({ statements, faults, rules, functions, procedures }: Check): string | null {
  const refused = rules.map(({ name }) => REFUSED[name]).find((one) => one !== undefined);
  if (refused !== undefined) return `a Cypher expression with ${refused}`;
  const [fault] = faults;
  if (fault) return `a Cypher expression (${fault.message})`;
  if (statements.length !== 1 || procedures.length > 0) return "one Cypher expression";
  const clause = rules.find(({ name }) => name.endsWith("Clause") && !OWN_CLAUSES.includes(name));
  if (clause) return "a Cypher expression without a clause";
  const called = functions.find(({ name }) => AGGREGATES.has(name) || !FUNCTIONS.has(name));
  return called ? `a Cypher expression without the function ${called.name}` : null;
}
