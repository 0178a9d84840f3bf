import connection from "../../../cypher/workbench/connection.cypher?raw";
import label from "../../../cypher/workbench/label.cypher?raw";
import labelProperty from "../../../cypher/workbench/label-property.cypher?raw";
import type from "../../../cypher/workbench/type.cypher?raw";
import typeProperty from "../../../cypher/workbench/type-property.cypher?raw";

/** Returns a statement that shows nodes of a label. */
export const labelQuery = (name: string): string => written(label, { LABEL: name });

/** Returns a statement that shows relationships of a type, with their ends. */
export const typeQuery = (name: string): string => written(type, { TYPE: name });

/** Returns a statement that shows how one label is connected with another. */
export const connectionQuery = (start: string, name: string, end: string): string =>
  written(connection, { START: start, TYPE: name, END: end });

/** Returns a statement that counts the values of a property. */
export const propertyQuery = (
  owner: string,
  property: string,
  of: "label" | "relationship type",
): string =>
  of === "label"
    ? written(labelProperty, { LABEL: owner, PROPERTY: property })
    : written(typeProperty, { TYPE: owner, PROPERTY: property });

/** Returns a name as Cypher takes it: in backticks where it is no plain word. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

/**
 * Returns the statement of a file without its header: names take the places of the words in capitals
 * that stand for them, and so do `texts`, which are Cypher as they are.
 */
export function written(
  template: string,
  names: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): string {
  const statement = template
    .replace(/^\/\/.*\n/gm, "")
    .trim()
    .replace(/;$/, "");
  return statement.replace(/\b[A-Z]{3,}\b/g, (word) => {
    if (Object.hasOwn(texts, word)) return texts[word] ?? word;
    const name = Object.hasOwn(names, word) ? names[word] : undefined;
    return name === undefined ? word : quotedName(name);
  });
}
