import { msg } from "../../../domain/message.ts";
import { markOfSign, nameOfSign, SIGN_WORDS } from "../../../domain/sign.ts";
import { statusWords } from "../../../domain/status.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { publishedWords } from "../../ui/facts/source-words.ts";

/** The facts of a claim that are laid beside those of another, in this order. */
export const FACTS = [
  "says",
  "relation",
  "sign",
  "status",
  "when",
  "assertedBy",
  "reportedIn",
] as const;
export type Fact = (typeof FACTS)[number];

export const FACT_TITLES: Readonly<Record<Fact, string>> = {
  says: msg("Says"),
  relation: msg("Relation"),
  sign: msg("Sign"),
  status: msg("Status"),
  when: msg("When"),
  assertedBy: msg("Asserted by"),
  reportedIn: msg("Reported in"),
};

/** Returns the sign of a claim in words, with its mark. */
export const signWords = (claim: Pick<Claim, "sign">): string =>
  `${markOfSign(claim.sign)} ${SIGN_WORDS[nameOfSign(claim.sign)]}`;

/** Returns the names of those who assert a claim. */
export function asserterWords(claim: Pick<Claim, "assertedBy" | "background">): string {
  if (claim.background) return msg("the public record, not verified");
  return claim.assertedBy?.name ?? msg("the article itself");
}

/** Every fact of a claim as text. */
export function factsOf(claim: Claim): Record<Fact, string> {
  const { source, paragraph, background } = claim;
  const published = background ? "" : ` (${publishedWords(source)})`;
  const place = paragraph === null ? [] : [msg(`paragraph ${paragraph}`)];
  return {
    says: claim.summary,
    relation: `${claim.subject.name} ${claim.label} ${claim.object.name}`,
    sign: signWords(claim),
    status: statusWords(claim.status),
    when: claimDateWords(claim),
    assertedBy: asserterWords(claim),
    reportedIn: [`${source.title}${published}`, ...place].join(", "),
  };
}

/** Returns the facts that are the same text in both claims. */
export function sameFacts(one: Claim, other: Claim): Set<Fact> {
  const [a, b] = [factsOf(one), factsOf(other)];
  return new Set(FACTS.filter((fact) => a[fact] === b[fact]));
}
