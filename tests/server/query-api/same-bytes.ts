const ELEMENT_ID = /"\d+:[\da-f]{8}-[\da-f-]{27}:\d+"/g;
const BOOKMARKS = /"bookmarks":\[[^\]]*\]/g;

/**
 * The text of an answer as it is, but for what no two databases share: ids are replaced by their
 * order of appearance, bookmarks are left out.
 */
export function sameBytes(text: string): string {
  const ids = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = ids.get(id) ?? `"id ${ids.size}"`;
    ids.set(id, name);
    return name;
  };
  return text
    .replace(ELEMENT_ID, nameOf)
    .replace(BOOKMARKS, '"bookmarks":[]')
    .replace(/node<\d+>/g, "node<n>");
}
