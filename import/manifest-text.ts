import type { ImportReport } from "./convert/convert.ts";
import type { ImportMapping } from "./mapping/mapping.ts";

/** Writes the pack.json of an imported pack. */
export function manifestText(
  id: string,
  { title, licence, tables }: ImportMapping,
  { kinds, cardActors }: ImportReport,
): string {
  const names = [...new Set(tables.map(({ name }) => name))].join(", ");
  const manifest = {
    id,
    title,
    summary: `Imported from ${names}.`,
    licence,
    view: { kinds, statuses: ["occurred", "ongoing"], cardActors },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
