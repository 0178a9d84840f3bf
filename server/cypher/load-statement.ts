import type { Library } from "./library-of.ts";

/** A subquery that stands for the statement of another script, so that no script is written twice. */
const OTHER_SCRIPT = /RETURN `\{\{(\d{3}-[a-z-]+)\}\}`/;

/** The text of a statement of a load, with that of the script that it names in a subquery. */
export function loadStatement(load: Library, name: string): string {
  return load.statement(name).replace(OTHER_SCRIPT, (_, other: string) => load.statement(other));
}

/** The same text for a holder of the lease: it writes nothing if the lease was lost. */
export function underLease(load: Library, statement: string): string {
  return `${load.statement("005-under-lease")}\n${statement}`;
}
