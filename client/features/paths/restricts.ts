import { testsOf } from "../../model/facets/facets.ts";
import type { Filter } from "../../model/graph/filter.ts";

/** True if a filter keeps anything from a path, so that lifting it may find one. */
export function restricts(filter: Filter): boolean {
  const { kinds, hidden, time, undated } = filter;
  return (
    testsOf(filter).size > 0 ||
    Boolean(kinds ?? time) ||
    Boolean(hidden?.length) ||
    undated === false
  );
}
