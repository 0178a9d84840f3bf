import { anneal, type Annealed } from "../../../domain/analysis/balance/anneal.ts";
import { componentsOf } from "../../../domain/analysis/balance/components.ts";
import { exactFrustration } from "../../../domain/analysis/balance/exact.ts";
import { foldPairs } from "../../../domain/analysis/balance/fold-pairs.ts";
import { frustratedPairs } from "../../../domain/analysis/balance/frustrated-pairs.ts";
import { frustrationOf } from "../../../domain/analysis/balance/frustration.ts";
import type { SignedGraph } from "../../../domain/analysis/balance/signed-graph.ts";
import { countTriads, triadsOf, type TriadType } from "../../../domain/analysis/balance/triads.ts";
import type { Answer, BalanceFound, NamedTriad, Question } from "./messages.ts";

/** Sweeps of the search; with this many the answer does not depend on the machine. */
const SWEEPS = 4000;
const SEED = 1;
/** Time of a proof; then what is proven until then is said. */
const MILLISECONDS = 10_000;
/** Triads listed of each type. */
const LISTED = 50;

/**
 * Answers at once with what a search finds, and again whenever more is known: with two camps until
 * the least frustration is proven, or its time is over.
 */
export async function balanceOf(
  { relations, camps, rule }: Question & { kind: "now" },
  answer: (found: Answer) => void,
): Promise<void> {
  const { graph, ties, selfRelations, neutral } = foldPairs(relations, rule);
  const search = (weighted: boolean) =>
    anneal(graph, { camps, seed: SEED, weighted, steps: SWEEPS });
  const [plain, heavy] = [search(false), search(true)];
  const found: BalanceFound = {
    kind: "now",
    actors: graph.actors.length,
    pairs: graph.pairs.length,
    ties,
    selfRelations,
    neutral,
    parts: componentsOf(graph).count,
    frustration: { lower: 0, upper: plain.frustration, exact: plain.frustration === 0 },
    weighted: { lower: 0, upper: heavy.frustration, exact: heavy.frustration === 0 },
    ...division(graph, plain.camp),
    triads: countTriads(graph),
    listed: {
      "+++": listed(graph, "+++"),
      "++-": listed(graph, "++-"),
      "+--": listed(graph, "+--"),
      "---": listed(graph, "---"),
    },
    walks: null,
    isSearching: camps === 2 && plain.frustration + heavy.frustration > 0,
  };
  answer(found);
  if (found.isSearching) await prove(graph, found, { plain, heavy }, answer);
}

/** Answers when the number of pairs is proven, or its time is over, and again with the weight. */
async function prove(
  graph: SignedGraph,
  found: BalanceFound,
  { plain, heavy }: { plain: Annealed; heavy: Annealed },
  answer: (found: Answer) => void,
): Promise<void> {
  const { loadSolver } = await import("./load-solver.ts");
  const solver = await loadSolver();
  const least = (weighted: boolean, upper: Annealed) =>
    exactFrustration(graph, solver, { weighted, milliseconds: MILLISECONDS, upper });
  const { camp, ...frustration } = least(false, plain);
  const proven = { ...found, frustration, ...division(graph, camp) };
  answer(proven);
  const { camp: _camp, ...weighted } = least(true, heavy);
  answer({ ...proven, weighted, isSearching: false });
}

/** Returns a division as ids, and the pairs that contradict it. */
function division(
  graph: SignedGraph,
  camp: ArrayLike<number>,
): Pick<BalanceFound, "camps" | "frustrated"> {
  const camps: string[][] = [];
  graph.actors.forEach((actor, place) => (camps[camp[place] ?? 0] ??= []).push(actor));
  return {
    camps: Array.from(camps, (actors) => actors ?? []),
    frustrated: frustratedPairs(graph, camp).map(({ a, b, sign, relations }) => ({
      pair: [graph.actors[a] ?? "", graph.actors[b] ?? ""],
      sign,
      relations,
    })),
  };
}

const listed = (graph: SignedGraph, type: TriadType): NamedTriad[] =>
  triadsOf(graph, type, LISTED).map(({ actors: [a, b, c], pairs: [ab, ac, bc] }) => {
    const name = (place: number) => graph.actors[place] ?? "";
    const sign = (pair: number) => graph.pairs[pair]?.sign ?? 1;
    return { actors: [name(a), name(b), name(c)], signs: [sign(ab), sign(ac), sign(bc)] };
  });
