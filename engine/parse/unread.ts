/** Words of Cypher 25 that the grammar does not know yet. */
const UNREAD = new Set(["NEXT"]);

/**
 * Returns the refusal of a text that the grammar cannot read because of a word that it does not
 * know yet; null if anything else is wrong with the text.
 *
 * @param message names the input at which reading ended, as ANTLR's and Neo4j's messages do
 */
export function unreadRefusal(message: string): string | null {
  // eslint-disable-next-line no-restricted-syntax -- neither gives its messages a code
  const word = /input '(?:[^']*\s)?(\w+)'/.exec(message)?.[1]?.toUpperCase() ?? "";
  return UNREAD.has(word) ? `${word} is not supported by the embedded engine` : null;
}
