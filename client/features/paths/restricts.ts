import type { Filter } from "../../model/graph/filter.ts";

/** Whether a filter keeps anything from a path, so that lifting it may find one. */
export function restricts(filter: Filter): boolean {
  const { signs, kinds, statuses, background, hidden, time, undated } = filter;
  const { families, predicates, sources, minIntensity, minSources, disputedOnly } = filter;
  return (
    Object.values(signs).includes(false) ||
    [kinds, statuses, time, families, predicates, sources].some(Boolean) ||
    [minIntensity, minSources, disputedOnly, hidden?.length].some(Boolean) ||
    undated === false ||
    !background
  );
}
