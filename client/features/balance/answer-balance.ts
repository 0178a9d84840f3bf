import { balanceOf } from "../../../domain/analysis/balance/balance.ts";
import { foldPairs } from "../../../domain/analysis/balance/fold-pairs.ts";
import type { SignedGraph } from "../../../domain/analysis/balance/signed-graph.ts";
import { triadsOf, type TriadType } from "../../../domain/analysis/balance/triads.ts";
import type { Answer, BalanceFound, NamedTriad, Question } from "./messages.ts";

/** Time of the proofs; then what is proven until then is said. */
const MILLISECONDS = 10_000;
/** Triads listed of each type. */
const LISTED = 50;

/**
 * Answers at once with what a search finds, and with two camps again when the least frustration is
 * proven, or the time for it is over.
 */
export async function answerBalance(
  { relations, camps, rule }: Question & { kind: "now" },
  answer: (found: Answer) => void,
): Promise<void> {
  const folded = foldPairs(relations, rule);
  const question = { rule, camps, weighted: false };
  const figures = balanceOf(folded, question);
  const isSearching = camps === 2 && !(figures.frustration.exact && figures.weighted.exact);
  const found: BalanceFound = {
    kind: "now",
    figures,
    listed: {
      "+++": listed(folded.graph, "+++"),
      "++-": listed(folded.graph, "++-"),
      "+--": listed(folded.graph, "+--"),
      "---": listed(folded.graph, "---"),
    },
    isSearching,
  };
  answer(found);
  if (!isSearching) return;
  const { loadSolver } = await import("./load-solver.ts");
  const proof = { solver: await loadSolver(), milliseconds: MILLISECONDS };
  answer({ ...found, figures: balanceOf(folded, question, proof), isSearching: false });
}

const listed = (graph: SignedGraph, type: TriadType): NamedTriad[] =>
  triadsOf(graph, type, LISTED).map(({ actors: [a, b, c], pairs: [ab, ac, bc] }) => {
    const name = (place: number) => graph.actors[place] ?? "";
    const sign = (pair: number) => graph.pairs[pair]?.sign ?? 1;
    return { actors: [name(a), name(b), name(c)], signs: [sign(ab), sign(ac), sign(bc)] };
  });
