const TOKEN = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+)/g;

/** Splits a line into words; a text in quotes is one word, without them. */
export function wordsIn(line: string): string[] {
  return [...line.matchAll(TOKEN)].map(
    ([, double, single, bare]) => double?.replace(/\\(.)/g, "$1") ?? single ?? bare ?? "",
  );
}
