const ELEMENT_ID = /"\d+:[\da-f]{8}-[\da-f-]{27}:\d+"/g;
const BOOKMARKS = /"bookmarks":\[[^\]]*\]/g;

/**
 * Returns a response's text with ids replaced by their order of appearance, and without bookmarks.
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
