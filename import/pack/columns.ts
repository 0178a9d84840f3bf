/** Columns of a pack's tables, as the importer writes them; readers take the others as empty. */
export const ACTOR_COLUMNS = ["id", "name", "kind", "aliases", "country", "qid", "summary"];
export const SOURCE_COLUMNS = ["id", "title", "publisher", "url"];
export const PREDICATE_COLUMNS = [
  "id",
  "label",
  "family",
  "defaultSign",
  "subjectKinds",
  "objectKinds",
  "symmetric",
  "typicalIntensity",
  "meaning",
];
export const CLAIM_COLUMNS = [
  "id",
  "subject",
  "predicate",
  "object",
  "sign",
  "intensity",
  "validFrom",
  "validTo",
  "status",
  "source",
  "paragraph",
  "summary",
];

/** Further columns of a pack's claims, whose names a property may not have. */
const OTHER_CLAIM_COLUMNS = [
  "precision",
  "dateBasis",
  "assertedBy",
  "alsoParagraphs",
  "about",
  "corroborates",
  "contradicts",
  "note",
  "instrument",
];

/** Returns the column of a pack in which a file's column is kept. */
export function propertyColumn(name: string): string {
  const taken = [...CLAIM_COLUMNS, ...OTHER_CLAIM_COLUMNS, ...ACTOR_COLUMNS];
  return taken.includes(name.trim()) || name === "__proto__" ? `${name} in the file` : name;
}
