import { SIGN_NAMES, type SignName } from "../../../domain/sign.ts";

/** What the page shows beside the graph; the URL's hash restores it. */
export type Route =
  | { view: "intro" }
  | { view: "actor"; actor: string }
  | { view: "pair"; actors: [string, string]; sign?: SignName }
  | { view: "relation"; relation: string }
  | { view: "claim"; claim: string }
  | { view: "paths"; start: string; end?: string }
  | { view: "source"; source: string; paragraph?: number }
  | { view: "sources" }
  | { view: "predicate"; predicate: string }
  | { view: "story"; actors: [string] | [string, string] }
  | { view: "compare"; before: string; after: string }
  | { view: "several"; actors: string[] };

const isSignName = (text: string | undefined): text is SignName =>
  SIGN_NAMES.some((sign) => sign === text);

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The route a hash such as `#/pair/armenia/russia/friction` names; null: it names none. */
export function parseRoute(hash: string): Route | null {
  const path = hash.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { view: "intro" };
  const parts = path.split("/").map(decode);
  if (parts.some((part) => part === null || part === "")) return null;
  const [view, first, second, third, ...rest] = parts as string[];
  if (view === "sources" && first === undefined) return { view };
  if (first === undefined) return null;
  if (view === "several") return { view, actors: parts.slice(1) as string[] };
  if (rest.length > 0) return null;
  if (view === "pair") {
    if (second === undefined || (third !== undefined && !isSignName(third))) return null;
    return { view, actors: [first, second], ...(third === undefined ? {} : { sign: third }) };
  }
  if (third !== undefined) return null;
  if (view === "compare")
    return second === undefined ? null : { view, before: first, after: second };
  if (view === "story") return { view, actors: second === undefined ? [first] : [first, second] };
  if (view === "paths")
    return { view, start: first, ...(second === undefined ? {} : { end: second }) };
  if (view === "source") {
    if (second === undefined) return { view, source: first };
    const paragraph = /^p([1-9]\d{0,5})$/.exec(second)?.[1];
    return paragraph === undefined ? null : { view, source: first, paragraph: Number(paragraph) };
  }
  if (second !== undefined) return null;
  if (view === "actor") return { view, actor: first };
  if (view === "relation") return { view, relation: first };
  if (view === "claim") return { view, claim: first };
  if (view === "predicate") return { view, predicate: first };
  return null;
}

/** The hash that parseRoute reads back as the same route. */
export function formatRoute(route: Route): string {
  const path = (...parts: string[]) => `#/${parts.map(encodeURIComponent).join("/")}`;
  switch (route.view) {
    case "intro":
      return "#/";
    case "sources":
      return "#/sources";
    case "compare":
      return path("compare", route.before, route.after);
    case "story":
    case "several":
      return path(route.view, ...route.actors);
    case "actor":
      return path("actor", route.actor);
    case "relation":
      return path("relation", route.relation);
    case "claim":
      return path("claim", route.claim);
    case "predicate":
      return path("predicate", route.predicate);
    case "paths":
      return path("paths", route.start, ...(route.end === undefined ? [] : [route.end]));
    case "pair":
      return path("pair", ...route.actors, ...(route.sign === undefined ? [] : [route.sign]));
    case "source":
      return path(
        "source",
        route.source,
        ...(route.paragraph === undefined ? [] : [`p${route.paragraph}`]),
      );
  }
}
