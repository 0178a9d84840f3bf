import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../api/query-client.ts";
import { valueText } from "./value-text.ts";

/** The sort key of a value: values of one rank by their key, others by their rank. */
export interface SortKey {
  rank: number;
  key: string | number | bigint | SortKey[];
}

/** Cypher's own order of types, ascending; null comes last. */
const RANKS = [
  "Map",
  "Node",
  "Relationship",
  "List",
  "Path",
  "Point",
  "ZonedDateTime",
  "LocalDateTime",
  "Date",
  "Time",
  "LocalTime",
  "Duration",
  "Other",
  "String",
  "Boolean",
  "Number",
  "NaN",
  "Null",
] as const;
const rank = (name: (typeof RANKS)[number]) => RANKS.indexOf(name);

/** Returns the key that orders values as ORDER BY would. */
export function sortKey(value: QueryValue): SortKey {
  if (value === null) return { rank: rank("Null"), key: 0 };
  if (typeof value === "string") return { rank: rank("String"), key: value };
  if (typeof value === "boolean") return { rank: rank("Boolean"), key: Number(value) };
  if (Number.isNaN(value)) return { rank: rank("NaN"), key: 0 };
  if (typeof value === "number" || typeof value === "bigint")
    return { rank: rank("Number"), key: value };
  if (Array.isArray(value)) return { rank: rank("List"), key: value.map(sortKey) };
  if (value instanceof QueryText) return textKey(value);
  const text = valueText(value);
  if (value instanceof QueryNode) return { rank: rank("Node"), key: text };
  if (value instanceof QueryRelationship) return { rank: rank("Relationship"), key: text };
  if (value instanceof QueryPath) return { rank: rank("Path"), key: text };
  return { rank: rank("Map"), key: text };
}

/** Below 0 where a comes first, above 0 where b does, 0 where neither does. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (Array.isArray(a.key) && Array.isArray(b.key)) return compareLists(a.key, b.key);
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function compareLists(a: SortKey[], b: SortKey[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (!right) return 1;
    const order = compareKeys(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function textKey({ type, text }: QueryText): SortKey {
  switch (type) {
    case "OffsetDateTime":
    case "ZonedDateTime": {
      const instant = Date.parse(text.replace(/\[.*\]$/, ""));
      return { rank: rank("ZonedDateTime"), key: Number.isNaN(instant) ? 0 : instant };
    }
    case "Duration":
      return { rank: rank("Duration"), key: durationSeconds(text) };
    case "LocalDateTime":
    case "Date":
    case "Time":
    case "LocalTime":
    case "Point":
      return { rank: rank(type), key: text };
    default:
      return { rank: rank("Other"), key: text };
  }
}

const DURATION =
  /^(-)?P(?:(-?[\d.]+)Y)?(?:(-?[\d.]+)M)?(?:(-?[\d.]+)W)?(?:(-?[\d.]+)D)?(?:T(?:(-?[\d.]+)H)?(?:(-?[\d.]+)M)?(?:(-?[\d.]+)S)?)?$/;
/** Seconds; a month counts as 30.436875 days, as it does for Cypher. */
const SECONDS = [31_556_952, 2_629_746, 604_800, 86_400, 3600, 60, 1];

function durationSeconds(text: string): number {
  const match = DURATION.exec(text);
  if (!match) return 0;
  const sum = SECONDS.reduce((all, unit, i) => all + unit * Number(match[i + 2] ?? 0), 0);
  return match[1] ? -sum : sum;
}
