import { syntaxError } from "../errors/errors.ts";
import { arity, callFunction, signatureText } from "../functions/entry.ts";
import { checkTextLength } from "../functions/text-limit.ts";
import type { ExpressionOf } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { isUnmade } from "../values/range-list.ts";
import { isList, type Value } from "../values/value.ts";
import type { Compiler } from "./compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import type { Scope } from "./scope.ts";
import { comprehensionLength } from "./list-expressions.ts";
import { checkArgument } from "./static-type.ts";

/** Returns a call of a function of values. */
export function functionCall(c: Compiler, e: ExpressionOf<"call">, scope: Scope): Evaluate {
  const [tested] = e.args;
  if (e.name.toLowerCase() === "exists" && tested?.kind === "pattern") {
    return c.predicate(tested, scope);
  }
  if (e.name.toLowerCase() === "exists" && tested) {
    throw syntaxError(
      "The property existence syntax `... exists(variable.property)` is no longer supported. Please use `variable.property IS NOT NULL` instead.",
      tested.place,
    );
  }
  if (e.name.toLowerCase() === "size" && tested?.kind === "list-comprehension" && !e.args[1]) {
    return comprehensionLength(c, tested, scope);
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
  if (entry.nulls === "skip") return (frame) => firstOf(args, frame);
  const takes = entry.keepsRanges ? (value: Value) => value : made;
  const [only] = args;
  if (only && args.length === 1) {
    const propagates = entry.nulls === "propagate";
    return (frame) => {
      const value = takes(only(frame), frame);
      if (propagates && value === null) return null;
      return worked(entry.call([value], frame.context), frame);
    };
  }
  return (frame) => {
    const given = args.map((arg) => takes(arg(frame), frame));
    return worked(callFunction(entry, given, frame.context), frame);
  };
}

function firstOf(args: readonly Evaluate[], frame: Frame): Value {
  for (const arg of args) {
    const value = arg(frame);
    if (value !== null) return value;
  }
  return null;
}

/** A long range as a list of its numbers; other values as they are. */
function made(value: Value, frame: Frame): Value {
  if (!isList(value) || !isUnmade(value)) return value;
  const list: Value[] = [];
  for (const each of value) {
    frame.tick();
    list.push(each);
    frame.lengthen(list);
  }
  return list;
}

/** A long result took long to make: others may have waited. */
function worked(result: Value, frame: Frame): Value {
  if (typeof result === "string") {
    if (result.length > LONG) {
      checkTextLength(result.length, frame.context);
      frame.work(result.length / 16);
    }
  } else if (isList(result) && result.length > LONG && !isUnmade(result)) frame.work(result.length);
  return result;
}

const LONG = 500;
