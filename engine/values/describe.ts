import { pointText } from "../spatial/text.ts";
import { isTemporal, temporalText } from "../temporal/select.ts";
import { formatDuration } from "../temporal/text.ts";
import { isList, isMap, type Value } from "./value.ts";

/** Elements of a list beyond which a message would be longer than anybody reads. */
const MOST_SHOWN = 1000;

/**
 * Returns a value as Neo4j's messages show it: `Long(1)`, `Double(1.500000e+00)`, `String("a")`.
 */
export function describe(value: Value): string {
  if (value === null) return "NO_VALUE";
  if (typeof value === "bigint") return `Long(${value})`;
  if (typeof value === "number") return `Double(${scientific(value)})`;
  if (typeof value === "string") return `String("${value}")`;
  if (typeof value === "boolean") return `Boolean('${value}')`;
  if (isList(value)) {
    const shown = value.slice(0, MOST_SHOWN).map(describe);
    return `List{${[...shown, ...(value.length > MOST_SHOWN ? ["..."] : [])].join(", ")}}`;
  }
  if (isMap(value)) {
    return `Map{${[...value].map(([key, each]) => `${key} -> ${describe(each)}`).join(", ")}}`;
  }
  if (isTemporal(value)) return temporalText(value);
  switch (value.kind) {
    case "Duration":
      return formatDuration(value);
    case "Point":
      return pointText(value);
    case "Node":
      return `(${value.id})`;
    case "Relationship":
      return `-[${value.id}]-`;
    case "Path":
      return value.nodes.map(({ id }) => `(${id})`).join("--");
    default:
      return value.kind;
  }
}

function scientific(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return value.toExponential(6).replace(/e([+-])(\d)$/, "e$10$2");
}
