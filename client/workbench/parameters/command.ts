import { msg } from "../../../domain/message.ts";
import { closest, distance } from "fastest-levenshtein";
import type { QueryValue } from "../../api/query-client.ts";
import { LiteralError, readLiteral } from "./literal.ts";
import { COMMANDS, pageCommand } from "./page-command.ts";
import { parameterOf, type Parameter } from "./parameter.ts";

/** A command that cannot be read: `offset` is where in the command, from 0. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const PARAM = /^:params?(?:\s+|$)/i;
const NAMED = /^(?<name>[\p{L}_][\p{L}\p{N}_]*|`[^`]+`)\s*(?:=>|:)\s*/u;
const FORM = msg(":param name => value, or :param {name: value}");

/**
 * Returns the parameters that a command sets: `:param name => value` or `:param {a: 1, b: 'x'}`;
 * none if it asks for something of the page. Throws CommandError.
 */
export function readCommand(text: string): Parameter[] {
  if (pageCommand(text)) return [];
  const start = PARAM.exec(text)?.[0].length;
  if (start === undefined) throw unknownCommand(text);
  const rest = text.slice(start);
  const named = NAMED.exec(rest);
  if (named?.groups?.["name"]) {
    const name = named.groups["name"].replaceAll("`", "");
    const from = start + named[0].length;
    return [parameterOf(name, valueIn(text, from))];
  }
  if (!rest.startsWith("{"))
    throw new CommandError(msg(`found ${rest.slice(0, 40)}, expected ${FORM}`), start);
  const map = valueIn(text, start) as Record<string, QueryValue>;
  return Object.entries(map).map(([name, value]) => parameterOf(name, value));
}

function unknownCommand(text: string): CommandError {
  const [name = ""] = /^:\S*/.exec(text) ?? [];
  const known = COMMANDS.map((each) => `:${each}`);
  const near = closest(name.toLowerCase(), known);
  const meant = distance(name.toLowerCase(), near) <= 2 ? msg(`; did you mean ${near}?`) : "";
  return new CommandError(
    msg(`found ${name.slice(0, 40)}, expected ${known.join(", ")}${meant}`),
    0,
  );
}

function valueIn(text: string, from: number): QueryValue {
  try {
    return readLiteral(text.slice(from));
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    throw new CommandError(error.message, from + error.offset);
  }
}

/** Returns parameters with others among them: one of the same name is replaced in its place. */
export function withParameters(
  present: readonly Parameter[],
  others: readonly Parameter[],
): Parameter[] {
  const all = [...present];
  for (const parameter of others) {
    const at = all.findIndex(({ name }) => name === parameter.name);
    if (at < 0) all.push(parameter);
    else all[at] = parameter;
  }
  return all;
}
