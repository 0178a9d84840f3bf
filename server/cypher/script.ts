/**
 * A Cypher file: a header of `// key: value` lines, then statements that end with `;` at the end of
 * a line.
 */
export interface Script {
  name: string;
  header: Readonly<Record<string, string>>;
  statements: readonly string[];
}

/**
 * Splits the text of a Cypher file. Throws Error with the name of the file if a statement lacks its
 * `;`.
 */
export function parseScript(name: string, text: string): Script {
  const header: Record<string, string> = {};
  const body: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const entry = /^\/\/\s*(\w+):\s*(.+)$/.exec(line);
    if (entry?.[1] && entry[2]) header[entry[1]] = entry[2];
    else if (!line.startsWith("//")) body.push(line);
  }
  const pieces = body.join("\n").split(/;[ \t]*(?:\n|$)/);
  const rest = pieces.pop()?.trim();
  if (rest) throw new Error(`${name}: a statement must end with ";" at the end of a line`);
  return { name, header, statements: pieces.map((piece) => piece.trim()).filter(Boolean) };
}
