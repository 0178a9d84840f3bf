/** Whether a text has at most so many characters of Unicode, as JSON Schema counts them. */
export function hasAtMost(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}
