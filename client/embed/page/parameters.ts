/** Parameters of an embed that are attributes of the element. */
const ATTRIBUTES = ["controls", "interactive", "scroll", "locale", "static", "credit"] as const;
/** Parameters of a saved query begin so: `p.actor=armenia`. */
const OF_QUERY = "p.";
const LONGEST_TITLE = 200;

/** The parameters in the address of an embed. */
export interface EmbedParameters {
  attributes: Partial<Record<(typeof ATTRIBUTES)[number], string>>;
  title: string;
  /** A saved query with its parameters, as in the address of its answer; empty: none */
  query: string;
  /** Everything else: the view */
  view: URLSearchParams;
}

/** Splits the query of an embed's address; faults are found when a parameter is used. */
export function readParameters(params: URLSearchParams): EmbedParameters {
  const view = new URLSearchParams(params);
  const take = (name: string): string | null => {
    const value = view.get(name);
    view.delete(name);
    return value;
  };
  const attributes: EmbedParameters["attributes"] = {};
  for (const name of ATTRIBUTES) {
    const value = take(name);
    if (value !== null) attributes[name] = value;
  }
  const title = (take("title") ?? "").slice(0, LONGEST_TITLE);
  return { attributes, title, query: savedQuery(take("query"), view), view };
}

function savedQuery(id: string | null, view: URLSearchParams): string {
  const asked = new URLSearchParams();
  for (const [name, value] of [...view]) {
    if (!name.startsWith(OF_QUERY) || id === null) continue;
    asked.append(name.slice(OF_QUERY.length), value);
    view.delete(name);
  }
  if (id === null || id === "") return "";
  return `${encodeURIComponent(id)}${asked.size > 0 ? `?${asked.toString()}` : ""}`;
}
