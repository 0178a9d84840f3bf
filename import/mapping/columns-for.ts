import type { MappedColumn, TableMapping } from "./mapping.ts";

/** Returns the columns with a role, in the order of the table. */
export function columnsFor({ columns }: TableMapping, ...roles: MappedColumn["role"][]) {
  return columns.flatMap((one, index) => (roles.includes(one.role) ? [{ ...one, index }] : []));
}
