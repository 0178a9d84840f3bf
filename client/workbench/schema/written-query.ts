/** A statement that shows nodes of a label. */
export function labelQuery(label: string): string {
  return `MATCH (n:${name(label)})\nRETURN n\nLIMIT 25`;
}

/** A statement that shows relationships of a type, with their ends. */
export function typeQuery(type: string): string {
  return `MATCH p = ()-[:${name(type)}]->()\nRETURN p\nLIMIT 25`;
}

/** A statement that shows how one label is connected with another. */
export function connectionQuery(start: string, type: string, end: string): string {
  return `MATCH p = (:${name(start)})-[:${name(type)}]->(:${name(end)})\nRETURN p\nLIMIT 25`;
}

/** A statement that counts the values of a property. */
export function propertyQuery(
  owner: string,
  property: string,
  of: "label" | "relationship type",
): string {
  const pattern = of === "label" ? `(n:${name(owner)})` : `()-[n:${name(owner)}]->()`;
  return `MATCH ${pattern}\nRETURN n.${name(property)} AS ${name(property)}, count(*) AS count\nORDER BY count DESC\nLIMIT 25`;
}

/** A name as Cypher takes it: in backticks where it is no plain word. */
export function name(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) ? text : `\`${text.replaceAll("`", "``")}\``;
}
