import { testsOf } from "../facets/facets.ts";
import { foldBundles, type Bundle, type Link } from "./bundle.ts";
import type { Model } from "./model.ts";
import { focused, withoutLeaves } from "./reach.ts";
import { spansOf, type Spans } from "../../../domain/dates/spans.ts";
import { timeTest } from "./time-test.ts";
import type { Filter } from "./filter.ts";
import { entryOf } from "../entry-of.ts";

/** The actors and bundles that a filter admits at any time: the map has room for all of them. */
export interface Admitted {
  actors: string[];
  bundles: Bundle[];
  /** Spans of every relation in the bundles; read when they are first asked for */
  spans: () => ReadonlyMap<string, Spans>;
  /** Intensity of one of them, and whether it occurred or is ongoing */
  weightOf: (relation: string) => { intensity: number; counts: boolean };
}

/** The actors and bundles that a filter leaves. */
export interface FilterResult {
  /** Also those that have no relation at the chosen time: they recede, and stay where they are */
  actors: string[];
  /** Bundles at the chosen time: relations, count and intensity are those of that time */
  bundles: Bundle[];
  /** Bundles of which nothing holds at the chosen time: a trace of them stays */
  absent: Bundle[];
  /** Actors that have no relation at the chosen time */
  quiet: ReadonlySet<string>;
}

/** Applies a filter: `admit`, then `atTime`. */
export function applyFilter(model: Model, filter: Filter): FilterResult {
  return atTime(admit(model, filter), filter);
}

/**
 * Applies everything in a filter but its time. An actor is shown when its kind is (or it is
 * expanded, or the focus) and it has a relation that is shown; an expanded actor or the focus is
 * shown even without. Linear in actors and relations.
 */
export function admit(model: Model, filter: Filter): Admitted {
  const known = (ids: readonly string[] | undefined) =>
    ids?.filter((id) => model.hasNode(id)) ?? [];
  const hidden = new Set(filter.hidden);
  const focus = filter.focus && model.hasNode(filter.focus.actor) ? filter.focus : null;
  const expanded = new Set(known(filter.expanded).filter((id) => !hidden.has(id)));
  if (focus && !hidden.has(focus.actor)) expanded.add(focus.actor);
  const kinds = filter.kinds && new Set(filter.kinds);
  const admitted = new Set<string>();
  model.forEachNode((id, { kind }) => {
    if (!hidden.has(id) && (!kinds || kinds.has(kind) || expanded.has(id))) admitted.add(id);
  });
  const tests = [...testsOf(filter).values()];
  let links: Link[] = [];
  model.forEachEdge((id, relation, start, end) => {
    if (!admitted.has(start) || !admitted.has(end)) return;
    if (tests.every((test) => test(relation))) links.push({ id, start, end, relation });
  });
  if (focus) {
    const reached = focused(
      links.map(({ start, end }) => [start, end]),
      focus,
    );
    links = links.filter(({ start, end }) => reached.has(start) && reached.has(end));
    for (const id of expanded) if (!reached.has(id)) expanded.delete(id);
  }
  const collapsed = known(filter.collapsed);
  if (collapsed.length > 0) links = withoutLeaves(links, collapsed, expanded);
  const actors = new Set<string>([...expanded, ...collapsed.filter((id) => admitted.has(id))]);
  for (const { start, end } of links) actors.add(start).add(end);
  let read: Map<string, Spans> | null = null;
  return {
    actors: [...actors],
    bundles: foldBundles(links),
    // A view without a time does not need to read thousands of dates.
    spans: () =>
      (read ??= new Map(links.map(({ id, relation }) => [id, spansOf(relation.spells)]))),
    weightOf: (id) => model.getEdgeAttributes(id),
  };
}

/**
 * Returns the part of the admitted that holds at the filter's time. Cheap enough for every frame of
 * a slider: it parses nothing, and a bundle that holds as a whole is the same object as in
 * `admitted`.
 */
export function atTime(
  { actors, bundles, spans, weightOf }: Admitted,
  filter: Pick<Filter, "time" | "undated">,
): FilterResult {
  if (!filter.time && filter.undated !== false)
    return { actors, bundles, absent: [], quiet: new Set() };
  const read = spans();
  const holds = timeTest(filter);
  const isUndated = (id: string): boolean => entryOf(read, id).length === 0;
  const present: Bundle[] = [];
  const absent: Bundle[] = [];
  const quiet = new Set(actors);
  for (const bundle of bundles) {
    const relations = bundle.relations.filter((id) => holds(entryOf(read, id)));
    if (relations.length === 0) {
      absent.push(bundle);
      continue;
    }
    const whole = relations.length === bundle.count;
    const undated = filter.time ? relations.filter(isUndated).length : 0;
    const held = whole ? bundle : part(bundle, relations, weightOf);
    present.push(undated > 0 ? { ...held, undated } : held);
    quiet.delete(bundle.pair[0]);
    quiet.delete(bundle.pair[1]);
  }
  return { actors, bundles: present, absent, quiet };
}

function part(bundle: Bundle, relations: string[], weightOf: Admitted["weightOf"]): Bundle {
  let intensity = 0;
  let firm = false;
  for (const id of relations) {
    const weight = weightOf(id);
    intensity += weight.intensity;
    firm ||= weight.counts;
  }
  return { ...bundle, relations, intensity, firm, count: relations.length };
}
