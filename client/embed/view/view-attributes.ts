import { PARAMETERS } from "../../model/link/parameters.ts";

// `hidden` is HTML's own; panels, measures and the overview belong to the page alone.
const NOT_HERE = new Set([
  ...["hidden", "open", "folded", "measures", "size", "colour"],
  ...["overview", "expand", "show", "members"],
]);

/** Attributes of a view, named as the parameters of a link. */
export const VIEW_ATTRIBUTES: readonly string[] = PARAMETERS.flatMap(({ names }) =>
  names.filter((name) => !NOT_HERE.has(name)),
);

/** A view as it is given from outside: the query of a link, or its parameters by name. */
export type GivenView = string | URLSearchParams | Readonly<Record<string, string | null>>;

/** Returns the query for a view given from outside; empty for null and an empty text. */
export function queryOf(view: GivenView): URLSearchParams {
  if (typeof view === "string") return new URLSearchParams(view.replace(/^[?#]+/, ""));
  if (view instanceof URLSearchParams) return new URLSearchParams(view);
  const asked = Object.entries(view).filter(([, value]) => value !== null && value !== "");
  return new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
}

/**
 * Returns the query that the attributes of an element ask for: `view` as a whole, and each by its
 * own name.
 */
export function viewIn(element: Element): URLSearchParams {
  const query = queryOf(element.getAttribute("view") ?? "");
  for (const name of VIEW_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && value !== "") query.set(name, value);
  }
  return query;
}
