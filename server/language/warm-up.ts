import { check } from "./check.ts";
import { warmUpStatements } from "./warm-up-statements.ts";

/**
 * Has the parser read and check a few statements, so that it is compiled before the first of
 * anybody: the first parse in a thread takes ten times as long as those after it.
 */
export function warmUp(): void {
  for (const text of warmUpStatements()) check(text, "embedded");
}
