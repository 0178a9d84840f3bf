import { xmlText } from "../../model/text/xml-text.ts";
import type { Column } from "./columns.ts";
import { xmlJson } from "./xml-json.ts";

/**
 * Returns the column that holds the attributes of nodes or edges whole, as JSON, where XML cannot
 * hold one of their characters (controls, halves of pairs); none if it can hold all of them.
 */
export function exactColumn<T extends { attributes: object }>(items: readonly T[]): Column<T>[] {
  const losesSome = ({ attributes }: T) => Object.values(attributes).some(isLost);
  if (!items.some(losesSome)) return [];
  const of = (item: T) => (losesSome(item) ? xmlJson(item.attributes) : "");
  return [{ name: "exact", type: "string", of }];
}

const isLost = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isLost) : typeof value === "string" && xmlText(value) !== value;
