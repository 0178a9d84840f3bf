import { JsonReader } from "../../../server/query-api/json-reader.ts";

/** Differ from run to run, and say nothing of what was asked. */
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
 * An answer's JSON with Integers and Floats told apart, ids replaced by their order of appearance,
 * and without what two runs of one statement never share.
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
  // Neo4j also names a node by its number, which a fresh one has not had before.
  if (typeof value === "string") return value.replace(/node<\d+>/g, "node<n>");
  if (Array.isArray(value)) return value.map((item) => clean(item, ids));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key]) => !VOLATILE.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, clean(inner, ids)]));
}
