import type { Value } from "../store/value.ts";

/** A script to run over `rows` in batches, or once with `parameters`. */
export interface Step {
  script: string;
  rows?: readonly Record<string, Value>[];
  parameters?: Record<string, Value>;
  /** A name that is spliced into the statement after validation by the gate. */
  splice?: { placeholder: string; name: string };
}
