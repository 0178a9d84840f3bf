import { CommandError, readCommand, withParameters } from "../parameters/command.ts";
import { pageCommand, type PageCommand } from "../parameters/page-command.ts";
import { parameterValues, type Parameter } from "../parameters/parameter.ts";
import type { Statement } from "../run/run.ts";
import { usedParameters } from "../text/names.ts";
import type { Piece } from "../text/pieces.ts";

/** Why nothing was run, and where in the text; only a fault of a command has a place. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  constructor(
    readonly code: "no-statement" | "command" | "parameter",
    message: string,
    readonly place: { offset: number; end: number } | null,
  ) {
    super(message);
  }
}

/** Statements to run, each with the parameters it uses. */
export interface Plan {
  statements: Statement[];
  /** The panel's parameters after the commands among the pieces. */
  parameters: Parameter[];
  /** What the commands ask of the page, in order. */
  acts: PageCommand[];
}

/** Returns the statements in pieces of text, after the panel's parameters. Throws PlanError. */
export function plan(asked: readonly Piece[], present: readonly Parameter[]): Plan {
  let parameters = [...present];
  const statements: Statement[] = [];
  const acts: PageCommand[] = [];
  for (const { kind, text, offset, end } of asked)
    if (kind === "command") {
      const act = pageCommand(text);
      if (act) acts.push(act);
      parameters =
        act?.name === "no-params" ? [] : withParameters(parameters, setBy(text, offset, end));
    } else {
      const used = parametersFor(text, parameters);
      statements.push({ text, offset, parameters: valuesOf(used) });
    }
  return { statements, parameters, acts };
}

/** Those of the parameters that a text uses. */
export function parametersFor(text: string, parameters: readonly Parameter[]): Parameter[] {
  const names = new Set(usedParameters(text));
  return parameters.filter(({ name }) => names.has(name));
}

function setBy(text: string, offset: number, end: number): Parameter[] {
  try {
    return readCommand(text);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new PlanError("command", error.message, { offset: offset + error.offset, end });
  }
}

function valuesOf(parameters: readonly Parameter[]): Statement["parameters"] {
  try {
    return parameterValues(parameters);
  } catch (error) {
    throw new PlanError("parameter", (error as Error).message, null);
  }
}
