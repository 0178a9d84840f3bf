import type { TypeContext, TypeNameContext, TypePartContext } from "@neo4j-cypher/language-support";
import { maybe, textOf } from "./text.ts";
import type { TypeName, TypePart } from "./type-tree.ts";

/** Returns a type as after `IS ::`. */
export function typeName(tree: TypeContext): TypeName {
  return { parts: tree.typePart_list().map(typePart) };
}

function typePart(tree: TypePartContext): TypePart {
  let part: TypePart = {
    ...bareType(tree.typeName()),
    nullable: !maybe(tree.typeNullability()),
  };
  for (const suffix of tree.typeListSuffix_list()) {
    const nullable = !maybe(suffix.typeNullability());
    part = { name: "LIST", nullable, inner: { parts: [part] } };
  }
  return part;
}

/** Names that mean the same, by the words as they are written. */
const SAME: Readonly<Record<string, string>> = {
  BOOL: "BOOLEAN",
  VARCHAR: "STRING",
  INT: "INTEGER",
  SIGNEDINTEGER: "INTEGER",
  LOCALTIME: "LOCAL TIME",
  LOCALDATETIME: "LOCAL DATETIME",
  ZONEDTIME: "ZONED TIME",
  ZONEDDATETIME: "ZONED DATETIME",
  TIMEWITHOUTTIMEZONE: "LOCAL TIME",
  TIMEWITHTIMEZONE: "ZONED TIME",
  TIMESTAMPWITHOUTTIMEZONE: "LOCAL DATETIME",
  TIMESTAMPWITHTIMEZONE: "ZONED DATETIME",
  VERTEX: "NODE",
  EDGE: "RELATIONSHIP",
  PATHS: "PATH",
  PROPERTYVALUE: "PROPERTY VALUE",
  ANYNODE: "NODE",
  ANYVERTEX: "NODE",
  ANYRELATIONSHIP: "RELATIONSHIP",
  ANYEDGE: "RELATIONSHIP",
  ANYMAP: "MAP",
  ANYPROPERTYVALUE: "PROPERTY VALUE",
  ANYVALUE: "ANY",
};

function bareType(tree: TypeNameContext): Pick<TypePart, "name" | "inner"> {
  const inner = maybe(tree.type_());
  const words = textOf(tree).toUpperCase();
  if (inner) {
    const union = words.startsWith("ANY");
    return { name: union ? "ANY" : "LIST", inner: typeName(inner) };
  }
  return { name: SAME[words] ?? words, inner: null };
}
