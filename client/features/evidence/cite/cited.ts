import { statusWords } from "../../../../domain/status.ts";
import { msg, plural } from "../../../../domain/message.ts";
import { nameOfSign, SIGN_WORDS } from "../../../../domain/sign.ts";
import type { Claim } from "../../../../domain/contract/claims.ts";
import type { Relation, RelationWithClaims } from "../../../../domain/contract/relations.ts";
import type { Source } from "../../../../domain/contract/sources.ts";
import { claimDateWords, spellsWords } from "../../../model/text/dates.ts";
import { formatRoute } from "../../../model/link/route.ts";

/** A document, and where in it something is said. */
export interface CitedPlace {
  title: string;
  /** The text names no title: this one describes it */
  titleInferred: boolean;
  publisher: string;
  /** ISO 8601 at reduced precision; null: nobody knows */
  date: { iso: string; inferred: boolean } | null;
  /** From the public record, not verified */
  background: boolean;
  paragraphs: number[];
  language: string;
}

/** The content of a citation of a claim or a relation, before any format. */
export interface Cited {
  kind: "claim" | "relation";
  id: string;
  /** One sentence, with a full stop */
  says: string;
  /** Subject, predicate and object, then sign, status and date */
  statement: string;
  /** "according to …" for what an actor asserts; empty where the document speaks for itself */
  asserter: string;
  places: CitedPlace[];
  /** Title of the loaded data */
  dataset: string;
  /** Absolute address that opens it again */
  permalink: string;
  /** Day on which it was read, YYYY-MM-DD */
  accessed: string;
}

/** Place and day of a citation; `page` is the page's address without its hash. */
export interface CiteSetting {
  dataset: string;
  page: string;
  today: string;
  /** Documents by id */
  sources: ReadonlyMap<string, Source>;
}

/** Returns a claim, ready to be cited. */
export function citedClaim(claim: Claim, setting: CiteSetting): Cited {
  const says = statementOf(claim);
  return {
    kind: "claim",
    id: claim.id,
    says: sentenceOf(claim.summary || says),
    statement: `${says} (${SIGN_WORDS[nameOfSign(claim.sign)]}, ${statusWords(claim.status)}, ${claimDateWords(claim)})`,
    asserter: claim.assertedBy ? msg(`according to ${claim.assertedBy.name}`) : "",
    places: [placeOf(claim, setting)],
    ...common(setting, formatRoute({ view: "claim", claim: claim.id })),
  };
}

/**
 * Returns a relation with every place where one of its claims is found, in the order of its claims.
 */
export function citedRelation(relation: RelationWithClaims, setting: CiteSetting): Cited {
  const says = statementOf(relation);
  const places = new Map<string, CitedPlace>();
  for (const claim of relation.claims) {
    const place = placeOf(claim, setting);
    const known = places.get(claim.source.id);
    if (known) known.paragraphs.push(...place.paragraphs);
    else places.set(claim.source.id, place);
  }
  for (const place of places.values())
    place.paragraphs = [...new Set(place.paragraphs)].sort((a, b) => a - b);
  const sign = relation.mixed ? msg("mixed") : SIGN_WORDS[nameOfSign(relation.sign)];
  return {
    kind: "relation",
    id: relation.id,
    says: sentenceOf(says),
    statement: `${sign}, ${statusWords(relation.status)}, ${spellsWords(relation.spells)}; ${plural(relation.claimCount, { one: "# claim", other: "# claims" })}`,
    asserter: "",
    places: [...places.values()],
    ...common(setting, formatRoute({ view: "relation", relation: relation.id })),
  };
}

function common({ dataset, page, today }: CiteSetting, hash: string) {
  return { dataset, permalink: page + hash, accessed: today };
}

const statementOf = ({ subject, label, object }: Pick<Relation, "subject" | "label" | "object">) =>
  `${subject.name} ${label} ${object.name}`;

const sentenceOf = (text: string) =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

function placeOf({ source, paragraph, alsoParagraphs }: Claim, { sources }: CiteSetting) {
  const whole = sources.get(source.id);
  const iso = source.published || source.publishedInferred;
  return {
    title: source.title,
    titleInferred: whole?.titleInferred ?? false,
    publisher: whole?.publisher ?? "",
    date: iso === "" ? null : { iso, inferred: source.published === "" },
    background: source.background,
    paragraphs: paragraph === null ? [] : [paragraph, ...alsoParagraphs],
    language: whole?.language ?? "",
  } satisfies CitedPlace;
}
