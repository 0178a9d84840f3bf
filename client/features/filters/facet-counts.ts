import type { Candidate, Choice } from "../../model/filter/candidates.ts";
import type { FacetCounts } from "./choice.ts";
import { CHOICES } from "./choices.ts";

/** Counts relations that hold at the filter's time beside every choice. */
export function facetCounts(held: readonly Candidate[]): FacetCounts {
  const choices = Object.keys(CHOICES) as Choice[];
  const counts = Object.fromEntries(
    choices.map((choice) => [choice, new Map<string, number>()]),
  ) as Record<Choice, Map<string, number>>;
  for (const candidate of held)
    for (const choice of choices) {
      if (candidate.failed !== null && candidate.failed !== choice) continue;
      const values = counts[choice];
      for (const value of CHOICES[choice].values(candidate))
        values.set(value, (values.get(value) ?? 0) + 1);
    }
  return counts;
}
