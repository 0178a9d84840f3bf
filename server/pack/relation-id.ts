import type { Claim } from "./pack.ts";
import { remembering } from "./remembering.ts";

const inKebab = remembering((predicate: string) => predicate.toLowerCase().replaceAll("_", "-"));

/** Id of the relation that a claim is folded into: `subject.predicate.object`, in lower-kebab. */
export function relationId({
  subject,
  predicate,
  object,
}: Pick<Claim, "subject" | "predicate" | "object">): string {
  return `${subject}.${inKebab(predicate)}.${object}`;
}
