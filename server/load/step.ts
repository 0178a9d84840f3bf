import type { Value } from "../store/value.ts";

/** One script to run: over `rows` in batches, or once with `parameters`. */
export interface Step {
  script: string;
  rows?: readonly Record<string, Value>[];
  parameters?: Record<string, Value>;
  /** A name that is spliced into the statement, through the gate. */
  splice?: { placeholder: string; name: string };
}
