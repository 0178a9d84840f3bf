import type { Zone } from "../temporal/zone.ts";
import type { Value } from "../values/value.ts";

/** The context of the statement that calls a function. */
export interface CallContext {
  /** Returns the time of a clock: seconds since 1970 in UTC and nanoseconds of the second. */
  clock(which: Clock): { epochSecond: number; nano: number };
  /** In which temporal values are that name none. */
  readonly zone: Zone;
  /** From 0 to below 1. */
  random(): number;
  /** Called now and then by what may take long: lets others run. @throws what ends the statement. */
  breathe(): void;
  /** Bytes that a statement may hold in what it collects. */
  readonly memoryLimit: number;
}

export type Clock = "transaction" | "statement" | "realtime";

export type Category =
  | "Aggregating"
  | "Duration"
  | "List"
  | "Logarithmic"
  | "Numeric"
  | "Predicate"
  | "Scalar"
  | "Spatial"
  | "String"
  | "Temporal"
  | "Trigonometric"
  | "Vector";

export interface Argument {
  readonly name: string;
  /** As SHOW FUNCTIONS prints it: `STRING`, `INTEGER | FLOAT`, `LIST<ANY>`. */
  readonly type: string;
  /** The text of the value that an omitted argument has; undefined if it must be there. */
  readonly default?: string;
}

/** The part that all functions have, of values and of rows. */
export interface Signature {
  readonly name: string;
  readonly category: Category;
  readonly arguments: readonly Argument[];
  /** If the last argument may come any number of times. */
  readonly variadic: boolean;
  readonly returns: string;
  readonly description: string;
  /** The first version of Cypher that knows it. */
  readonly since: 5 | 25;
  readonly deprecated: boolean;
}

/** A function of values. */
export interface FunctionEntry extends Signature {
  readonly aggregating: false;
  /**
   * `propagate`: null if any argument is null, so that `call` never sees one; `skip`: the first
   * argument that is not null, and those after it are not evaluated.
   */
  readonly nulls: "propagate" | "own" | "skip";
  /** If equal arguments always give the same, so that it may be computed once. */
  readonly deterministic: boolean;
  /** True if it reads no list as a whole, so that a long range need not be made for it. */
  readonly keepsRanges: boolean;
  /** @throws CypherError if an argument has the wrong type or cannot be used. */
  call(args: readonly Value[], context: CallContext): Value;
}

/** The aggregation of one group of rows. Nulls are left out before, except by collect-like ones. */
export interface Aggregation {
  add(args: readonly Value[]): void;
  result(context: CallContext): Value;
}

/** A function of rows. */
export interface AggregateEntry extends Signature {
  readonly aggregating: true;
  /** If all values of a group are kept until its end. */
  readonly holds: boolean;
  create(): Aggregation;
}

/** Returns the value of a call, nulls propagated. */
export function callFunction(
  entry: FunctionEntry,
  args: readonly Value[],
  context: CallContext,
): Value {
  if (entry.nulls === "propagate" && args.includes(null)) return null;
  return entry.call(args, context);
}

/** Returns the least and the greatest number of arguments of a function. */
export function arity(signature: Signature): { least: number; most: number } {
  const least = signature.arguments.filter((argument) => argument.default === undefined).length;
  return { least, most: signature.variadic ? Infinity : signature.arguments.length };
}

/**
 * Returns the signature as SHOW FUNCTIONS prints it: `left(original :: STRING, length :: INTEGER)
 * :: STRING`.
 */
export function signatureText(signature: Signature): string {
  const parts = signature.arguments.map(
    (argument) =>
      `${argument.name}${argument.default === undefined ? "" : ` = ${argument.default}`} :: ${argument.type}`,
  );
  return `${signature.name}(${parts.join(", ")}) :: ${signature.returns}`;
}
