import { stringify } from "csv-stringify/sync";
import type { Relation } from "../../domain/contract/relations.ts";
import { guarded } from "../../domain/formula-guard.ts";
import { RELATION_FIELD_LIST } from "../../domain/relation-fields.ts";

const NAMES = ["id", "subject", "subjectName", "object", "objectName"];
const COLUMNS = [...NAMES, ...RELATION_FIELD_LIST.map(({ name }) => name)];

/** Returns the first line of a table of relations, behind the mark that spreadsheets look for. */
export const relationHeading = (): string => `\uFEFF${stringify([COLUMNS])}`;

/** Returns relations as lines of CSV; what a spreadsheet would take for a formula is made harmless. */
export function relationLines(relations: readonly Relation[]): string {
  const rows = relations.map(({ id, subject, object, ...fields }) => [
    ...[id, subject.id, subject.name, object.id, object.name],
    ...RELATION_FIELD_LIST.map(({ name }) => cellOf(fields[name])),
  ]);
  return stringify(rows, { quoted_string: true, cast: { boolean: String, string: guarded } });
}

const cellOf = (value: unknown): unknown => (Array.isArray(value) ? value.join("; ") : value);
