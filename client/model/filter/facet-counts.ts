import { signName } from "../graph/drawn-sign.ts";
import type { Candidate, Choice } from "./candidates.ts";

/** For each choice, how many relations each of its values would leave, the other choices kept. */
export type FacetCounts = Record<Choice, ReadonlyMap<string, number>>;

/** What a relation has for a choice; for a number, every threshold that it reaches. */
const VALUES: Record<Choice, (candidate: Candidate) => readonly string[]> = {
  sign: ({ relation }) => [signName(relation)],
  status: ({ relation }) => [relation.status],
  background: ({ relation }) => [relation.background ? "background" : "sourced"],
  family: ({ relation }) => [relation.family],
  predicate: ({ relation }) => [relation.predicate],
  source: ({ relation }) => relation.sources,
  intensity: ({ relation }) => reached(INTENSITIES, relation.intensity),
  sourceCount: ({ relation }) => reached(SOURCE_COUNTS, relation.sourceCount),
  disputed: ({ relation }) => (relation.disputed ? ["any", "disputed"] : ["any"]),
  kind: ({ kinds }) => kinds,
};

/** Least intensities to choose from; 0 asks nothing. */
export const INTENSITIES = [0, 0.25, 0.5, 0.75] as const;
/** Least numbers of documents to choose from; 0 asks nothing. */
export const SOURCE_COUNTS = [0, 1, 2, 3] as const;

const reached = (steps: readonly number[], value: number): string[] =>
  steps.filter((step) => value >= step).map(String);

/** Counts relations that hold at the filter's time beside every choice. */
export function facetCounts(held: readonly Candidate[]): FacetCounts {
  const choices = Object.keys(VALUES) as Choice[];
  const counts = Object.fromEntries(
    choices.map((choice) => [choice, new Map<string, number>()]),
  ) as Record<Choice, Map<string, number>>;
  for (const candidate of held)
    for (const choice of choices) {
      if (candidate.failed !== null && candidate.failed !== choice) continue;
      const values = counts[choice];
      for (const value of VALUES[choice](candidate))
        values.set(value, (values.get(value) ?? 0) + 1);
    }
  return counts;
}
