import { StoreError, type StoreErrorCode } from "./port.ts";

export interface EngineError {
  code: StoreErrorCode;
  /** One line. */
  message: string;
}

/** What the embedded engine threw, told apart by its GQL status and its text. */
export function readEngineError(error: unknown): EngineError {
  if (error instanceof StoreError) return { code: error.code, message: error.message };
  const text = error instanceof Error ? error.message : String(error);
  const status = (error as { gqlStatus?: string } | null)?.gqlStatus ?? "";
  if (isPanic(text))
    return { code: "failed", message: "the embedded engine crashed on this statement" };
  if (/constraint violation/i.test(text)) return { code: "constraint", message: oneLine(text) };
  if (status.startsWith("42")) return { code: "syntax", message: oneLine(text) };
  return { code: "failed", message: oneLine(text) };
}

/** A panic leaves locks behind: the process must not be used afterwards. */
export function isPanic(text: string): boolean {
  return /panic/i.test(text);
}

/** Drops the engine's own codes and its drawing of the place, and keeps line and column. */
function oneLine(text: string): string {
  const first = (text.split("\n")[0] ?? "")
    .replace(/^(?:Query|Database) error: /, "")
    .replace(/^GRAFEO-\w+: /, "")
    .replace(/^(?:Invalid value|semantic error): /, "")
    .replace(/\[Cypher\] /, "");
  const place = /--> query:(\d+):(\d+)/.exec(text);
  return place ? `${first} (line ${place[1]}, column ${place[2]})` : first;
}
