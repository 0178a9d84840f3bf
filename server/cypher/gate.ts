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
