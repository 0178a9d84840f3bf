import { componentsOf } from "../balance/components.ts";
import { foldPairs, type FoldRule } from "../balance/fold-pairs.ts";
import { frustratedPairs } from "../balance/frustrated-pairs.ts";
import type { SignedGraph } from "../balance/signed-graph.ts";
import type { Sign } from "../../sign.ts";
import { alignCamps, type CampOf } from "./align-camps.ts";
import { nearBest, type Solution } from "./near-best.ts";
import { stabilityOf } from "./stability.ts";
import { heldDuring, windowsOf, yearText, type Window } from "./windows.ts";

/** A relation as far as camps over time need it. */
export interface DatedRelation {
  id: string;
  from: string;
  to: string;
  sign: Sign;
  mixed: boolean;
  /** 0 to 1 */
  intensity: number;
  /** ISO 8601 intervals with an exclusive end; none: undated */
  spells: readonly string[];
  claimCount: number;
}

/** The division of one window, its camps named as in the windows before. */
export interface WindowCamps {
  window: Window;
  /** Camp of each actor that has a signed pair */
  camp: CampOf;
  /** Share of the best and near-best divisions in which the actor is in that camp, 0 to 1 */
  share: ReadonlyMap<string, number>;
  /** Number of those divisions */
  solutions: number;
  pairs: number;
  /** Pairs that contradict the division: the least that was found, an upper bound of the index */
  frustrated: number;
  /** Those pairs, with their actors by id */
  frustratedPairs: readonly { pair: readonly [string, string]; sign: 1 | -1 }[];
  /** Ids of the relations in force, those without a sign included */
  relations: readonly string[];
  ties: number;
  neutral: number;
  selfRelations: number;
  /** Parts between which there is no pair: camps of different parts cannot be compared */
  parts: number;
}

/** The choices of a reader. */
export interface TimeChoice {
  /** Width of a window, years */
  years: number;
  /** 2 to 6 */
  camps: number;
  rule: FoldRule;
}

/**
 * Divides the relations in force in each window into camps. Camps are named so that they overlap
 * most with those of the window before, and of equally good divisions the one that overlaps most is
 * taken: an actor changes sides only if the relations ask for it. Returns one window after the
 * other, so that whoever asks can show progress and stop. Undated relations are in no window.
 * @throws RangeError for a width that is no whole number from 1
 */
export function* campsOverTime(
  relations: readonly DatedRelation[],
  { years, camps, rule }: TimeChoice,
): Generator<WindowCamps> {
  let before: CampOf = new Map();
  const earlier = new Map<string, number>();
  const spells = relations.flatMap((relation) => relation.spells);
  for (const window of windowsOf(spells, years)) {
    const held = relations.filter((relation) => heldDuring(relation.spells, window));
    const { graph, ties, neutral, selfRelations } = foldPairs(
      held.map((relation) => ({ ...relation, since: latestStart(relation.spells, window) })),
      rule,
    );
    const parts = partsOf(graph);
    const known = graph.actors.map((actor) => before.get(actor) ?? earlier.get(actor) ?? 0);
    const near = nearBest(graph, camps, [known]);
    const named = near.map(({ camp }) =>
      alignCamps(campsById(graph, camp), parts, camps, before, earlier),
    );
    const camp = closest(near, named, before, earlier);
    yield {
      window,
      camp,
      share: stabilityOf(camp, named, parts, camps),
      solutions: near.length,
      pairs: graph.pairs.length,
      frustrated: near[0]?.frustration ?? 0,
      frustratedPairs: contradicting(graph, camp),
      relations: held.map(({ id }) => id),
      ties: ties.length,
      neutral,
      selfRelations,
      parts: parts.length,
    };
    before = camp;
    for (const [actor, name] of camp) earlier.set(actor, name);
  }
}

/** Returns the actors of each connected part. */
function partsOf(graph: SignedGraph): string[][] {
  const { part, count } = componentsOf(graph);
  const parts = Array.from({ length: count }, (): string[] => []);
  graph.actors.forEach((actor, place) => parts[part[place] ?? 0]?.push(actor));
  return parts;
}

/** The pairs that contradict a division. */
const contradicting = (graph: SignedGraph, camp: CampOf): WindowCamps["frustratedPairs"] =>
  frustratedPairs(
    graph,
    graph.actors.map((actor) => camp.get(actor) ?? 0),
  ).map(({ a, b, sign }) => ({ pair: [graph.actors[a] ?? "", graph.actors[b] ?? ""], sign }));

const campsById = ({ actors }: SignedGraph, camp: ArrayLike<number>): Map<string, number> =>
  new Map(actors.map((actor, place) => [actor, camp[place] ?? 0]));

/** Of the best divisions, the one with most actors in the camp where they were. */
function closest(
  near: readonly Solution[],
  named: readonly CampOf[],
  before: CampOf,
  earlier: CampOf,
): CampOf {
  const least = near[0]?.frustration;
  const best = named.filter((_, at) => near[at]?.frustration === least);
  const overlap = (camp: CampOf, then: CampOf) =>
    [...camp].filter(([actor, name]) => then.get(actor) === name).length;
  const ranked = best.map((camp) => ({
    camp,
    kept: overlap(camp, before),
    known: overlap(camp, earlier),
  }));
  ranked.sort((x, y) => y.kept - x.kept || y.known - x.known);
  return ranked[0]?.camp ?? new Map<string, number>();
}

/** The beginning of the last spell that had begun by the end of a window. */
function latestStart(spells: readonly string[], { last }: Window): string | null {
  const starts = spells
    .map((spell) => spell.split("/")[0] ?? "..")
    .filter((start) => start !== ".." && start < yearText(last + 1));
  return starts.sort().at(-1) ?? null;
}
