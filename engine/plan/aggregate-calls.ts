import type { Compiler } from "../compile/compiler.ts";
import { HIDDEN, type Variable } from "../compile/scope.ts";
import { sameness, walk } from "../compile/walk.ts";
import { syntaxError } from "../errors.ts";
import type { Expression } from "../parse/tree.ts";
import type { AggregateCall } from "../run/aggregate-state.ts";
import type { QueryState } from "./query-state.ts";

const SUBQUERIES = new Set(["exists", "count", "collect"]);

/** Whether an expression aggregates, its subqueries apart. */
export function hasAggregate(c: Compiler, expression: Expression): boolean {
  let found = false;
  walk(expression, (part) => {
    if (SUBQUERIES.has(part.kind)) return false;
    if (isAggregate(c, part as Expression)) found = true;
    return !found;
  });
  return found;
}

function isAggregate(c: Compiler, part: Expression): boolean {
  if (part.kind === "count-star") return true;
  return part.kind === "call" && c.functionNamed(part.name)?.aggregating === true;
}

/** The aggregating calls of a projection, each once, and the names that stand for them. */
export class AggregateCalls {
  readonly calls: AggregateCall[] = [];
  readonly entries: [string, Variable][] = [];
  readonly #names = new Map<string, string>();

  constructor(private readonly state: QueryState) {}

  /** A variable in place of an aggregating call; null for anything else. */
  replaced(part: Expression): Expression | null {
    const { c } = this.state;
    if (!isAggregate(c, part)) return null;
    const same = sameness(part);
    let name = this.#names.get(same);
    if (name === undefined) {
      const slot = c.slots.next();
      name = `${HIDDEN}aggregate${slot}`;
      this.#names.set(same, name);
      this.calls.push(this.#call(part, slot));
      this.entries.push([name, { slot, type: "value" }]);
    }
    return { kind: "variable", name, place: part.place };
  }

  #call(part: Expression, slot: number): AggregateCall {
    if (part.kind !== "call") return { entry: null, args: [], distinct: false, slot };
    const entry = this.state.c.functionNamed(part.name);
    if (!entry?.aggregating) throw syntaxError(`Unknown function '${part.name}'`, part.place);
    for (const arg of part.args) {
      if (hasAggregate(this.state.c, arg)) {
        throw syntaxError(
          "Can't use aggregate functions inside of aggregate functions.",
          arg.place,
        );
      }
    }
    const least = entry.arguments.filter((a) => a.default === undefined).length;
    if (part.args.length < least || part.args.length > entry.arguments.length) {
      const problem = part.args.length < least ? "Insufficient" : "Too many";
      throw syntaxError(`${problem} parameters for function '${entry.name}'`, part.place);
    }
    const args = part.args.map((arg) => this.state.expression(arg));
    return { entry, args, distinct: part.distinct, slot };
  }
}
