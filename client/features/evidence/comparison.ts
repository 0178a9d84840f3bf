import { markOfSign, nameOfSign } from "../../../domain/sign.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { publishedWords } from "../../ui/facts/source-words.ts";

/** The facts of a claim that are laid beside those of another, in this order. */
export const FACTS = [
  "Says",
  "Relation",
  "Sign",
  "Status",
  "When",
  "Asserted by",
  "Reported in",
] as const;
export type Fact = (typeof FACTS)[number];

/** The sign of a claim in words, with its mark. */
export const signWords = (claim: Pick<Claim, "sign">): string =>
  `${markOfSign(claim.sign)} ${nameOfSign(claim.sign)}`;

/** Who asserts a claim, in words. */
export function asserterWords(claim: Pick<Claim, "assertedBy" | "background">): string {
  if (claim.background) return "the public record, not verified";
  return claim.assertedBy?.name ?? "the article itself";
}

/** Every fact of a claim as text. */
export function factsOf(claim: Claim): Record<Fact, string> {
  const { source, paragraph, background } = claim;
  const place = paragraph === null ? "" : `, paragraph ${paragraph}`;
  const published = background ? "" : ` (${publishedWords(source)})`;
  return {
    Says: claim.summary,
    Relation: `${claim.subject.name} ${claim.label} ${claim.object.name}`,
    Sign: signWords(claim),
    Status: claim.status,
    When: claimDateWords(claim),
    "Asserted by": asserterWords(claim),
    "Reported in": `${source.title}${published}${place}`,
  };
}

/** The facts that are the same text in both claims. */
export function sameFacts(one: Claim, other: Claim): Set<Fact> {
  const [a, b] = [factsOf(one), factsOf(other)];
  return new Set(FACTS.filter((fact) => a[fact] === b[fact]));
}
