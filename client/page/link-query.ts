import type { Dataset } from "../../server/contract/dataset.ts";
import type { Filter } from "../graph/filter.ts";
import { faultOf, type Moment } from "../time/moment.ts";
import type { Atlas } from "./atlas.ts";
import type { View } from "./view.ts";

const SIGNS = { "1": "cooperation", "-1": "friction", "0": "neutral" } as const;
const STATUSES = ["occurred", "ongoing", "planned", "alleged", "hypothetical", "denied"];
const HOPS = { "1": 1, "2": 2, "3": 3 } as const;

/** What a link asks of the view, and what of it cannot be, a sentence each. */
export interface Asked {
  view: View;
  faults: string[];
}

/**
 * Reads the query after a link's route, such as `?at=2024-03&predicate=MEMBER_OF`; its names are
 * those of `GET /api/graph`. What cannot be is left out and told.
 */
export function readLinkQuery(
  query: URLSearchParams,
  view: View,
  { predicates }: Pick<Dataset, "predicates">,
  atlas: Atlas,
): Asked {
  if (query.size === 0) return { view, faults: [] };
  const faults: string[] = [];
  const names = (field: string, known: ReadonlySet<string>): string[] | null => {
    const asked = query.get(field)?.split(",").filter(Boolean) ?? [];
    const unknown = asked.filter((name) => !known.has(name));
    for (const name of unknown) faults.push(`There is no ${field} “${name}” here.`);
    const found = asked.filter((name) => known.has(name));
    return found.length > 0 ? found : null;
  };
  const filter: Filter = { ...view.filter };
  const relations = [...atlas.relations.values()];
  const kinds = names("kind", new Set([...atlas.actors.values()].map(({ kind }) => kind)));
  const signs = names("sign", new Set(Object.keys(SIGNS)));
  const statuses = names("status", new Set(STATUSES));
  const focus = names("focus", new Set(atlas.actors.keys()));
  if (kinds) filter.kinds = kinds;
  if (statuses) filter.statuses = statuses;
  if (signs)
    filter.signs = {
      cooperation: signs.includes("1"),
      friction: signs.includes("-1"),
      neutral: signs.includes("0"),
    };
  const family = names("family", new Set(predicates.map((one) => one.family)));
  const predicate = names("predicate", new Set(predicates.map(({ id }) => id)));
  const source = names("source", new Set(relations.flatMap(({ sources }) => sources)));
  if (family) filter.families = family;
  if (predicate) filter.predicates = predicate;
  if (source) filter.sources = source;
  if (query.get("undated") === "exclude") filter.undated = false;
  if (focus?.[0] !== undefined) {
    const hops = HOPS[(query.get("hops") ?? "1") as keyof typeof HOPS];
    if (hops === undefined) faults.push(`hops is “${query.get("hops")}”, not 1, 2 or 3.`);
    filter.focus = { actor: focus[0], hops: hops ?? 1 };
  }
  const moment = momentIn(query);
  const fault = faultOf(moment);
  if (fault !== null) faults.push(fault);
  return {
    view: { ...view, filter, moment: fault === null ? (moment ?? view.moment) : view.moment },
    faults,
  };
}

function momentIn(query: URLSearchParams): Moment {
  const at = query.get("at");
  const from = query.get("from");
  const to = query.get("to");
  if (at !== null) return { kind: "instant", at };
  if (from === null && to === null) return null;
  return { kind: "window", from: from ?? "0001", to: to ?? "9998" };
}
