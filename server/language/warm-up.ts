import { check } from "./check.ts";
import { warmUpStatements } from "./warm-up-statements.ts";

/**
 * Parses and checks a few statements, so that V8 compiles the parser before the first request: the
 * first parse in a thread takes ten times as long as later ones.
 */
export function warmUp(): void {
  for (const text of warmUpStatements()) check(text, "embedded");
}
