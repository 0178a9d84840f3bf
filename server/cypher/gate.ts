const NAME = /^[A-Za-z][A-Za-z0-9_]{0,62}$/;

/**
 * Replaces `{{placeholder}}` in a statement by `name`. All names that become part of a statement
 * must pass through this function. Throws Error if the name is not in `allowed` or not a plain
 * identifier, or if the statement has no such placeholder.
 */
export function splice(
  statement: string,
  placeholder: string,
  name: string,
  allowed: ReadonlySet<string>,
): string {
  if (!NAME.test(name) || !allowed.has(name))
    throw new Error(`"${name}" is not a name of the schema and cannot replace ${placeholder}`);
  const mark = `{{${placeholder}}}`;
  if (!statement.includes(mark)) throw new Error(`the statement has no placeholder ${mark}`);
  return statement.replaceAll(mark, name);
}

/** An escape, which Cypher 5 decodes before it parses, also between backticks. */
const ESCAPE = /\\u[0-9a-f]{4}/i;
const LONGEST_NAME = 16_383;

/**
 * Replaces `{{placeholder}}` by a label, type or property name of somebody else's database, which
 * may hold any character, between backticks. Throws Error if the name is not in `allowed`, is empty
 * or too long for Neo4j, or if the statement has no such placeholder.
 */
export function spliceQuoted(
  statement: string,
  placeholder: string,
  name: string,
  allowed: ReadonlySet<string>,
): string {
  return spliceEither(statement, placeholder, [name], allowed);
}

/** Replaces `{{placeholder}}` by several names of which one has to fit, as `spliceQuoted` does. */
export function spliceEither(
  statement: string,
  placeholder: string,
  names: readonly string[],
  allowed: ReadonlySet<string>,
): string {
  const wrong = names.find(
    (name) => name === "" || name.length > LONGEST_NAME || !allowed.has(name),
  );
  if (wrong !== undefined)
    throw new Error(`"${wrong.slice(0, 100)}" is not in the database and cannot be asked for`);
  const mark = `{{${placeholder}}}`;
  if (!statement.includes(mark)) throw new Error(`the statement has no placeholder ${mark}`);
  return statement.replaceAll(mark, () => names.map(quoted).join("|"));
}

function quoted(name: string): string {
  const plain = ESCAPE.test(name) ? name.replaceAll("\\", "\\u005C") : name;
  return `\`${plain.replaceAll("`", "``")}\``;
}

/**
 * Replaces `{{expressions}}` by the expressions of a user, each in brackets and on lines of its own.
 * They have to be checked before: this takes a text for an expression as it is.
 */
export function spliceExpressions(statement: string, checked: readonly string[]): string {
  return statement.replaceAll("{{expressions}}", () =>
    checked.map((expression) => `(\n${expression}\n)`).join(", "),
  );
}
