import type { EngineFailure } from "./embedded-messages.ts";
import { StoreError, type EnginePlace } from "./port.ts";

const PARAMETER_MISSING = "Neo.ClientError.Statement.ParameterMissing";

/** What the embedded engine threw, told apart by its GQL status and its text. */
export function readEngineError(error: unknown): EngineFailure {
  if (error instanceof StoreError) return { code: error.code, message: error.message };
  const text = error instanceof Error ? error.message : String(error);
  const status = (error as { gqlStatus?: string } | null)?.gqlStatus ?? "";
  if (isPanic(text))
    return { code: "failed", message: "the embedded engine crashed on this statement" };
  const said = { message: oneLine(text), ...placeIn(text) };
  if (/constraint violation/i.test(text)) return { code: "constraint", ...said };
  return { code: status.startsWith("42") ? "syntax" : "failed", ...said };
}

/** The same as a failure of the store; its message names the place too. */
export function engineFailure({ code, message, place }: EngineFailure): StoreError {
  const missing = /^Missing parameter: \$(.+)$/.exec(message)?.[1];
  // In the words of Neo4j, so that programs know it.
  if (missing !== undefined)
    return new StoreError(code, `Expected parameter(s): ${missing}`, PARAMETER_MISSING);
  if (!place) return new StoreError(code, message);
  const { line, column } = place;
  return new StoreError(code, `${message} (line ${line}, column ${column})`, undefined, {
    engineMessage: message,
    place,
  });
}

/** A panic leaves locks behind: the process must not be used afterwards. */
export function isPanic(text: string): boolean {
  return /panic/i.test(text);
}

/** Drops the engine's own codes and its drawing of the place. */
function oneLine(text: string): string {
  return (text.split("\n")[0] ?? "")
    .replace(/^(?:Query|Database) error: /, "")
    .replace(/^GRAFEO-\w+: /, "")
    .replace(/^(?:Invalid value|semantic error): /, "")
    .replace(/\[Cypher\] /, "");
}

function placeIn(text: string): { place?: EnginePlace } {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(text) ?? [];
  return line && column ? { place: { line: Number(line), column: Number(column) } } : {};
}
