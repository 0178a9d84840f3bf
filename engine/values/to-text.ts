import { pointText } from "../spatial/text.ts";
import { isTemporal, temporalText } from "../temporal/select.ts";
import { formatDuration } from "../temporal/text.ts";
import { floatText } from "../../domain/float-text.ts";
import type { Value } from "./value.ts";

/**
 * Returns the text that Cypher's toString() gives; undefined for what has none, such as lists and
 * nodes.
 */
export function toText(value: Value): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return floatText(value);
    case "bigint":
    case "boolean":
      return String(value);
    default:
      if (value === null || !("kind" in value)) return undefined;
      if (isTemporal(value)) return temporalText(value);
      if (value.kind === "Duration") return formatDuration(value);
      return value.kind === "Point" ? pointText(value) : undefined;
  }
}
