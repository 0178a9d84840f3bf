import { isUnmade } from "./range-list.ts";
import { isList, isMap, type Value } from "./value.ts";

/** Elements of a list after which the rest is taken for alike. */
const SAMPLE = 64;

/** Roughly how many bytes a value takes in memory; nodes and relationships are in the graph anyway. */
export function weightOf(value: Value): number {
  switch (typeof value) {
    case "string":
      return 24 + value.length;
    case "bigint":
      return 32;
    case "object":
      break;
    default:
      return 16;
  }
  if (value === null) return 8;
  if (isList(value)) return 24 + listWeight(value);
  if (!isMap(value)) return "nodes" in value ? 64 + 16 * value.nodes.length : 64;
  let weight = 64;
  value.forEach((each, key) => {
    weight += 40 + key.length + weightOf(each);
  });
  return weight;
}

function listWeight(list: readonly Value[]): number {
  if (isUnmade(list)) return 64;
  if (list.length <= SAMPLE) return list.reduce<number>((sum, each) => sum + weightOf(each), 0);
  const step = Math.floor(list.length / SAMPLE);
  let sample = 0;
  for (let i = 0; i < SAMPLE; i++) sample += weightOf(list[i * step] ?? null);
  return Math.ceil((sample / SAMPLE) * list.length);
}
