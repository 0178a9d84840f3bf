/**
 * Returns by how many UTF-16 code units a statement has moved in a text since it stood at its
 * offset; null: it is no longer there.
 */
export function movedBy(text: string, statement: { text: string; offset: number }): number | null {
  if (text.startsWith(statement.text, statement.offset)) return 0;
  const at = text.indexOf(statement.text);
  return at < 0 ? null : at - statement.offset;
}
