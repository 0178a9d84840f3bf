import { hasAggregate, isAggregate } from "../compile/aggregates.ts";
import { HIDDEN, type Variable } from "../compile/scope.ts";
import { sameness } from "../compile/walk.ts";
import { syntaxError } from "../errors/errors.ts";
import type { Aggregation } from "../functions/entry.ts";
import type { Expression } from "../parse/tree.ts";
import type { AggregateCall } from "../run/aggregate-state.ts";
import type { Value } from "../values/value.ts";
import type { QueryState } from "./query-state.ts";

/** Returns the call of collect() in `head(collect(…))`; null for anything else. */
function collectedFirst(part: Expression): Expression | null {
  if (part.kind !== "call" || part.name.toLowerCase() !== "head") return null;
  const [collected, second] = part.args;
  if (collected?.kind !== "call" || second || collected.distinct) return null;
  return collected.name.toLowerCase() === "collect" ? collected : null;
}

function first(): Aggregation {
  let found: Value = null;
  return {
    add: ([value = null]) => {
      found ??= value;
    },
    result: () => found,
  };
}

/** The aggregating calls of a projection, each once, and the variables in their places. */
export class AggregateCalls {
  readonly calls: AggregateCall[] = [];
  readonly entries: [string, Variable][] = [];
  readonly #names = new Map<string, string>();

  constructor(private readonly state: QueryState) {}

  /** Returns a variable in place of an aggregating call; null for anything else. */
  replaced(part: Expression): Expression | null {
    const { c } = this.state;
    const collected = collectedFirst(part);
    if (!collected && !isAggregate(c, part)) return null;
    const same = sameness(part);
    let name = this.#names.get(same);
    if (name === undefined) {
      const slot = c.slots.next();
      name = `${HIDDEN}aggregate${slot}`;
      this.#names.set(same, name);
      this.calls.push(collected ? this.#first(collected, slot) : this.#call(part, slot));
      this.entries.push([name, { slot, type: "value" }]);
    }
    return { kind: "variable", name, place: part.place };
  }

  /** Returns the first of what would be collected: the others need not be kept. */
  #first(collected: Expression, slot: number): AggregateCall {
    const call = this.#call(collected, slot);
    return { ...call, entry: call.entry && { ...call.entry, holds: false, create: first } };
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
