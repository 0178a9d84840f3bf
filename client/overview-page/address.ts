/** The state of the overview that its address holds. */
export interface Asked {
  /** Ids of actors whose communities are open. */
  expand: readonly string[];
  /** Actors shown of each. */
  members: number;
  /** Actors shown by themselves. */
  show: readonly string[];
  /** The other parameters of `/api/overview`, such as sign, from and to. */
  filter: URLSearchParams;
}

export const FIRST_MEMBERS = 100;
const OWN = ["expand", "members", "show"];

/** Parses the query of an address. What cannot be, the server says. */
export function readAsked(search: string): Asked {
  const query = new URLSearchParams(search);
  const list = (name: string) => (query.get(name) ?? "").split(",").filter(Boolean);
  const filter = new URLSearchParams([...query].filter(([name]) => !OWN.includes(name)));
  const members = Number(query.get("members") ?? FIRST_MEMBERS);
  return { expand: list("expand"), members, show: list("show"), filter };
}

/** Returns the query that `readAsked` reads back, empty for the overview as it opens. */
export function askedQuery({ expand, members, show, filter }: Asked): string {
  const query = new URLSearchParams(filter);
  if (expand.length > 0) query.set("expand", expand.join(","));
  if (members !== FIRST_MEMBERS) query.set("members", String(members));
  if (show.length > 0) query.set("show", show.join(","));
  return query.toString().replaceAll("%2C", ",");
}

/** Shows some more actors by themselves. */
export const withShown = (asked: Asked, actors: readonly string[]): Asked => ({
  ...asked,
  show: [...new Set([...asked.show, ...actors])],
});
