const LONGEST = 60;

/** Returns an example of a property's values in a few words. */
export function exampleText(example: unknown): string {
  const text = typeof example === "string" ? example : JSON.stringify(example);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
