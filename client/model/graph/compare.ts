import type { Compare } from "../time/moment.ts";
import type { Bundle } from "./bundle.ts";
import type { Admitted } from "./apply-filter.ts";
import { dayOf, heldIn } from "../../../domain/dates/spans.ts";
import { entryOf } from "../entry-of.ts";

/** The change of a bundle or relation between two times. */
export type Change = "new" | "gone" | "kept" | "flipped";
type Fate = Exclude<Change, "flipped">;

/** A bundle of the relations that hold at either time. */
export interface ComparedBundle extends Bundle {
  /** `flipped`: of the sign that prevails now, where the other one did before */
  change: Change;
}

/** The change between two actors. */
export interface PairChange {
  pair: [string, string];
  change: Change;
  /** Summed sign × intensity at each time */
  before: number;
  after: number;
  /** Relations that hold at either time, by their change */
  relations: Record<Fate, string[]>;
}

/** Everything between two times. */
export interface Comparison {
  actors: string[];
  /** Actors that have no relation at either time */
  quiet: ReadonlySet<string>;
  bundles: ComparedBundle[];
  pairs: PairChange[];
  relations: ReadonlyMap<string, Fate>;
  /** Relations that have no date: not known to hold at either time, they are left out */
  undated: number;
}

/**
 * Compares two times of a filtered graph. A relation, bundle or pair is new when it holds in
 * the later period alone, gone when in the earlier alone, kept when in both; a pair has flipped
 * when its summed sign × intensity has changed sign. Linear in relations.
 */
export function compare(admitted: Admitted, times: Compare): Comparison {
  const relations = fates(admitted, times);
  const drawn = admitted.bundles.flatMap((bundle) => {
    const ids = bundle.relations.filter((id) => relations.has(id));
    return ids.length === 0 ? [] : [{ ...bundle, relations: ids, count: ids.length }];
  });
  const pairs = new Map<string, PairChange>();
  for (const bundle of drawn) addTo(pairs, bundle, admitted, relations);
  for (const pair of pairs.values())
    pair.change = hasFlipped(pair) ? "flipped" : together(pair.relations);
  const bundles = drawn.map((bundle): ComparedBundle => {
    const pair = entryOf(pairs, keyOf(bundle));
    const flipped = pair.change === "flipped" && Math.sign(pair.after) === bundle.sign;
    const sorted = byFate(bundle.relations, relations);
    const weights = bundle.relations.map(admitted.weightOf);
    return {
      ...bundle,
      intensity: weights.reduce((sum, { intensity }) => sum + intensity, 0),
      firm: weights.some(({ counts }) => counts),
      change: flipped ? "flipped" : together(sorted),
    };
  });
  const met = new Set(bundles.flatMap(({ pair }) => pair));
  const quiet = new Set(admitted.actors.filter((actor) => !met.has(actor)));
  const undated = [...admitted.spans().values()].filter((spans) => spans.length === 0).length;
  return {
    actors: admitted.actors,
    quiet,
    bundles,
    pairs: [...pairs.values()],
    relations,
    undated,
  };
}

/** The order of changes in lists: flipped first, kept last. */
export const CHANGE_ORDER = ["flipped", "new", "gone", "kept"] as const satisfies readonly Change[];

/** Returns the number of lines on the map for each change. */
export function countChanges({ bundles }: Pick<Comparison, "bundles">): Record<Change, number> {
  const counts = { flipped: 0, new: 0, gone: 0, kept: 0 };
  for (const { change } of bundles) counts[change] += 1;
  return counts;
}

const keyOf = ({ pair }: Bundle): string => pair.join("|");

function fates({ spans }: Admitted, { before, after }: Compare): Map<string, Fate> {
  const earlier = [dayOf(before.from), dayOf(before.to)] as const;
  const later = [dayOf(after.from), dayOf(after.to)] as const;
  const found = new Map<string, Fate>();
  for (const [id, held] of spans()) {
    const then = heldIn(held, ...earlier);
    const now = heldIn(held, ...later);
    if (then || now) found.set(id, then && now ? "kept" : now ? "new" : "gone");
  }
  return found;
}

function byFate(ids: readonly string[], relations: ReadonlyMap<string, Fate>) {
  const sorted: Record<Fate, string[]> = { new: [], gone: [], kept: [] };
  for (const id of ids) sorted[entryOf(relations, id)].push(id);
  return sorted;
}

/** Returns the change of the whole: it holds at a time when a part of it does. */
function together({ new: news, gone, kept }: Record<Fate, string[]>): Fate {
  if (kept.length > 0 || (news.length > 0 && gone.length > 0)) return "kept";
  return news.length > 0 ? "new" : "gone";
}

function addTo(
  pairs: Map<string, PairChange>,
  bundle: Bundle,
  { weightOf }: Admitted,
  relations: ReadonlyMap<string, Fate>,
): void {
  const key = keyOf(bundle);
  const pair: PairChange = pairs.get(key) ?? {
    pair: bundle.pair,
    change: "kept",
    before: 0,
    after: 0,
    relations: { new: [], gone: [], kept: [] },
  };
  pairs.set(key, pair);
  for (const id of bundle.relations) {
    const fate = entryOf(relations, id);
    const value = bundle.sign * weightOf(id).intensity;
    pair.relations[fate].push(id);
    if (fate !== "new") pair.before += value;
    if (fate !== "gone") pair.after += value;
  }
}

// Sums of tenths: anything nearer to 0 than this is 0.
const NOTHING = 1e-9;

const hasFlipped = ({ before, after }: PairChange): boolean =>
  Math.abs(before) > NOTHING && Math.abs(after) > NOTHING && before > 0 !== after > 0;
