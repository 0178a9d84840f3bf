/** True if a text has at most `most` Unicode characters, which is how JSON Schema counts. */
export function hasAtMost(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}
