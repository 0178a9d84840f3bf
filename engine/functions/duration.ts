import { argumentError, CypherError } from "../errors/errors.ts";
import { between, inDays, inMonths, inSeconds } from "../temporal/between.ts";
import { buildDuration } from "./build-duration.ts";
import type { Duration } from "../temporal/duration.ts";
import { parseDuration } from "../temporal/parse-duration.ts";
import { isTemporal } from "../temporal/select.ts";
import { describe } from "../values/describe.ts";
import { isMap, type Value } from "../values/value.ts";
import type { Temporal } from "../temporal/select.ts";
import { alias, fn } from "./define.ts";
import type { FunctionEntry } from "./entry.ts";

function difference(
  name: string,
  description: string,
  compute: (from: Temporal, to: Temporal) => Duration,
): FunctionEntry {
  return fn(
    "Temporal",
    `duration.${name}(from :: ANY, to :: ANY) :: DURATION`,
    description,
    ([from = null, to = null]: readonly Value[]) => {
      if (isTemporal(from) && isTemporal(to)) return compute(from, to);
      throw new CypherError(
        "Neo.ClientError.Procedure.ProcedureCallFailed",
        `Invalid call signature for duration.${name}(): Provided input was [${describe(from)}, ${describe(to)}]`,
      );
    },
  );
}

const betweenEntry = difference(
  "between",
  "The time from one value to another in months, days and seconds.",
  between,
);

export const DURATION = [
  fn(
    "Temporal",
    "duration(input :: ANY) :: DURATION",
    "A duration from a text or a map of units.",
    ([input = null]) => {
      if (typeof input === "string") return parseDuration(input);
      if (isMap(input)) {
        if (input.size === 0) throw argumentError("At least one temporal unit must be specified.");
        return buildDuration(input);
      }
      throw new CypherError(
        "Neo.ClientError.Procedure.ProcedureCallFailed",
        `Invalid call signature for DurationFunction: Provided input was [${describe(input)}]`,
      );
    },
  ),
  betweenEntry,
  alias(betweenEntry, "duration_between", 25),
  difference("inDays", "The time from one value to another in whole days.", inDays),
  difference("inMonths", "The time from one value to another in whole months.", inMonths),
  difference("inSeconds", "The time from one value to another in seconds.", inSeconds),
];
