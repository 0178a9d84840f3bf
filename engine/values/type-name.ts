import { isList, kindOf, type Kind, type Value } from "./value.ts";

/** Cypher's names of types, in the order in which a union lists them. */
const NAMES: Record<Exclude<Kind, "List">, string> = {
  Null: "NULL",
  Boolean: "BOOLEAN",
  String: "STRING",
  Integer: "INTEGER",
  Float: "FLOAT",
  Date: "DATE",
  LocalTime: "LOCAL TIME",
  ZonedTime: "ZONED TIME",
  LocalDateTime: "LOCAL DATETIME",
  ZonedDateTime: "ZONED DATETIME",
  Duration: "DURATION",
  Point: "POINT",
  Vector: "VECTOR",
  ByteArray: "LIST<INTEGER NOT NULL>",
  Node: "NODE",
  Relationship: "RELATIONSHIP",
  Map: "MAP",
  Path: "PATH",
};
const RANKS = new Map(Object.values(NAMES).map((name, rank) => [name, rank]));

/**
 * Returns the type as valueType() does: `INTEGER NOT NULL`, `LIST<INTEGER | STRING NOT NULL> NOT
 * NULL`, `NULL`.
 */
export function typeNameOf(value: Value): string {
  if (value === null) return "NULL";
  if (isList(value)) return `LIST<${elementTypes(value)}> NOT NULL`;
  const kind = kindOf(value);
  if (kind === "List") return "LIST<ANY> NOT NULL";
  return `${NAMES[kind]} NOT NULL`;
}

function elementTypes(list: readonly Value[]): string {
  if (list.length === 0) return "NOTHING";
  const nullable = list.includes(null);
  const names = new Set(list.filter((each) => each !== null).map(typeNameOf));
  if (names.size === 0) return "NULL";
  // A list that is empty is one of any elements.
  if ([...names].filter((name) => name.startsWith("LIST<")).length > 1) {
    names.delete("LIST<NOTHING> NOT NULL");
  }
  const rank = (name: string): number => {
    const inner = /^LIST<(.*?)(?: NOT NULL)?(?: \||>)/.exec(name)?.[1];
    // Lists come together, by what they hold.
    if (inner !== undefined) return (RANKS.get("MAP") ?? 0) + rank(inner) / 100;
    return RANKS.get(name.replace(/ NOT NULL$/, "")) ?? RANKS.get("MAP") ?? 0;
  };
  return [...names]
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => (nullable ? name.replace(/ NOT NULL$/, "") : name))
    .join(" | ");
}
