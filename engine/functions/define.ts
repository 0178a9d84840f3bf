import type {
  AggregateEntry,
  Aggregation,
  Argument,
  CallContext,
  Category,
  FunctionEntry,
  Signature,
} from "./entry.ts";
import type { Value } from "../values/value.ts";

interface Options {
  readonly nulls?: "own" | "skip";
  readonly deterministic?: false;
  readonly since?: 25;
  readonly deprecated?: true;
  readonly keepsRanges?: true;
}

/**
 * Returns an entry whose signature is written as SHOW FUNCTIONS prints it, such as `left(original
 * :: STRING, length :: INTEGER) :: STRING`. A last argument that begins with `...` may come any
 * number of times.
 */
export function fn(
  category: Category,
  signature: string,
  description: string,
  call: (args: readonly Value[], context: CallContext) => Value,
  options: Options = {},
): FunctionEntry {
  return {
    ...described(category, signature, description, options),
    aggregating: false,
    nulls: options.nulls ?? "propagate",
    deterministic: options.deterministic ?? true,
    keepsRanges: options.keepsRanges ?? false,
    call,
  };
}

/** Returns an aggregating entry, its signature written in the same way. */
export const aggregate = (
  signature: string,
  description: string,
  create: () => Aggregation,
  options: Pick<Options, "since"> & { holds?: true } = {},
): AggregateEntry => ({
  ...described("Aggregating", signature, description, options),
  aggregating: true,
  holds: options.holds ?? false,
  create,
});

/** The same function under another name. */
export const alias = <T extends Signature>(entry: T, name: string, since: 5 | 25): T => ({
  ...entry,
  name,
  since,
});

function described(
  category: Category,
  signature: string,
  description: string,
  options: Options,
): Signature {
  const parts = /^([\w.]+)\((.*)\) :: (.+)$/.exec(signature);
  if (!parts) throw new Error(`A signature that cannot be read: ${signature}`);
  const [, name = "", args = "", returns = ""] = parts;
  return {
    name,
    category,
    arguments: args === "" ? [] : args.split(/, (?=[^>\]]*(?:::| =))/).map(argumentOf),
    variadic: args.startsWith("...") || args.includes(", ..."),
    returns,
    description,
    since: options.since ?? 5,
    deprecated: options.deprecated ?? false,
  };
}

function argumentOf(text: string): Argument {
  const [left = "", type = ""] = text.replace(/^\.\.\./, "").split(" :: ");
  const [name = "", otherwise] = left.split(" = ");
  return otherwise === undefined ? { name, type } : { name, type, default: otherwise };
}
