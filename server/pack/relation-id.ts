import type { Claim } from "./pack.ts";

/** Id of the relation that a claim is folded into: `subject.predicate.object`, in lower-kebab. */
export function relationId({
  subject,
  predicate,
  object,
}: Pick<Claim, "subject" | "predicate" | "object">): string {
  return `${subject}.${predicate.toLowerCase().replaceAll("_", "-")}.${object}`;
}
