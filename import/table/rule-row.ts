const RULE = /^:?-{2,}:?$/;

/** Returns true for the row of dashes between header and rows of a table in Markdown. */
export function isRuleRow(row: readonly string[] | undefined): boolean {
  const cells = row?.filter((cell) => cell !== "") ?? [];
  return cells.length > 1 && cells.every((cell) => RULE.test(cell));
}
