import type { DraftRelation, Fields } from "../graph/draft.ts";

const LINE = /^\s*([^\s,;{]+)[ \t,;]+([^\s,;{]+)[ \t,;]+\{([^{}]*)\}\s*$/;
const ENTRY = /(?:'([^']*)'|"([^"]*)")\s*:\s*(?:'([^']*)'|"([^"]*)"|([^,'"]+))/g;

/**
 * Parses edges as networkx writes them, one `a b {'sign': -1}` per line; null if the first line
 * does not match.
 */
export function pythonEdges(text: string): DraftRelation[] | null {
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
  if (first === undefined || !LINE.test(first)) return null;
  return lines.flatMap((line, i): DraftRelation[] => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, from = "", to = "", entries = ""] = LINE.exec(line) ?? [];
    const fields = fieldsIn(entries);
    return [{ id: "", from, to, symmetric: false, fields, times: [], at: `line ${i + 1}` }];
  });
}

function fieldsIn(entries: string): Fields {
  const fields: Fields = new Map();
  for (const [, name, otherName = "", text, otherText, bare = ""] of entries.matchAll(ENTRY))
    fields.set(name ?? otherName, text ?? otherText ?? bare.trim());
  return fields;
}
