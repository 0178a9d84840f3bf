import { syntaxError } from "../errors.ts";
import { arity, callFunction, signatureText } from "../functions/entry.ts";
import type { ExpressionOf } from "../parse/tree.ts";
import type { Compiler, Evaluate } from "./compiler.ts";
import type { Scope } from "./scope.ts";
import { checkArgument } from "./static-type.ts";

/** A call of a function of values. */
export function functionCall(c: Compiler, e: ExpressionOf<"call">, scope: Scope): Evaluate {
  const [tested] = e.args;
  if (e.name.toLowerCase() === "exists" && tested?.kind === "pattern") {
    return c.predicate(tested, scope);
  }
  const entry = c.functionNamed(e.name);
  if (!entry) throw syntaxError(`Unknown function '${e.name}'`, e.place);
  if (entry.aggregating) {
    throw syntaxError(
      `Invalid use of aggregating function ${entry.name}(...) in this context`,
      e.place,
    );
  }
  const { least, most } = arity(entry);
  if (e.args.length < least || e.args.length > most) {
    const problem = e.args.length < least ? "Insufficient" : "Too many";
    throw syntaxError(
      `${problem} parameters for function '${entry.name}': expected ${signatureText(entry)}`,
      e.place,
    );
  }
  const args = e.args.map((arg, i) => {
    const { type } = entry.arguments[i] ?? {};
    if (type !== undefined) checkArgument(entry.name, type, arg, scope);
    return c.expression(arg, scope);
  });
  const [only] = args;
  if (only && args.length === 1) {
    const propagates = entry.nulls === "propagate";
    return (frame) => {
      const value = only(frame);
      return propagates && value === null ? null : entry.call([value], frame.context);
    };
  }
  return (frame) =>
    callFunction(
      entry,
      args.map((arg) => arg(frame)),
      frame.context,
    );
}
