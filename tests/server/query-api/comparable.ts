import { JsonReader } from "../../../server/query-api/json-reader.ts";

/** Members that differ between runs and are irrelevant here. */
const VOLATILE = new Set([
  "bookmarks",
  "time",
  "string-representation",
  "GlobalMemory",
  "Memory",
  "PageCacheHits",
  "PageCacheMisses",
  "pageCacheHits",
  "pageCacheMisses",
  "pageCacheHitRatio",
  "hasPageCacheStats",
]);
const ELEMENT_ID = /^\d+:[\da-f-]{36}:\d+$/;

/**
 * Converts a response's JSON for comparison: distinguishes Integers and Floats, replaces ids by
 * their order of appearance, and removes what differs between two runs of one statement.
 */
export function comparable(text: string): unknown {
  const ids = new Map<string, string>();
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => clean(new JsonReader(line).read(), ids));
}

function clean(value: unknown, ids: Map<string, string>): unknown {
  if (typeof value === "bigint") return `Integer ${value}`;
  if (typeof value === "string" && ELEMENT_ID.test(value)) {
    if (!ids.has(value)) ids.set(value, `id ${ids.size}`);
    return ids.get(value);
  }
  // Neo4j also refers to a node by its number, which is new for a new node.
  if (typeof value === "string") return value.replace(/node<\d+>/g, "node<n>");
  if (Array.isArray(value)) return value.map((item) => clean(item, ids));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key]) => !VOLATILE.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, clean(inner, ids)]));
}
