import type { Lens, RelationLens } from "../../domain/lens/lens.ts";
import { claimIdOf } from "../columns/claim-id.ts";
import type { Actor, Claim, Predicate, Source } from "../pack/pack.ts";
import { claimTime, type ClaimTime } from "./claim-time.ts";
import { signIn, sizeIn, textIn } from "./field-value.ts";
import { elementNumbers } from "./element-numbers.ts";
import type { LensStore } from "./lens-store.ts";
import { OwnNames } from "./names.ts";
import { LONGEST_SUMMARY, propertiesText } from "./properties-text.ts";
import type { ReadItem } from "./read-item.ts";
import { readRelations } from "./read-relations.ts";
import { DEFAULT_INTENSITY, predicateRow } from "./relation-words.ts";
import { share } from "./share.ts";
import type { SourceBook } from "./source-book.ts";

/** The relations of a database as claims. */
export interface ReadClaims {
  claims: Claim[];
  predicates: Predicate[];
  sources: Source[];
  /** Number of claims with a date that cannot be read. */
  unreadDates: number;
  /** Number of relationships of the lens in the database, of which only a part may have been read. */
  total: number;
}

/**
 * Reads what a lens sees as relations, each relationship as one claim. Rejects with StoreError.
 *
 * @param most how many claims may be read
 * @param ofEach how many of each type may be
 */
export async function readClaims(
  from: LensStore,
  lens: Lens,
  actors: ReadonlyMap<string, Actor>,
  { sources, most, ofEach = most }: { sources: SourceBook; most: number; ofEach?: number },
): Promise<ReadClaims> {
  const names = OwnNames.predicates();
  const predicates = lens.relations.map((relation) => predicateRow(relation, names));
  const claims: Claim[] = [];
  let unreadDates = 0;
  const total = await readRelations(from, lens, {
    ...{ most, ofEach, isWhole: true },
    take: ({ type, element, subject: s, object: o, item }) => {
      const [relation, predicate] = [lens.relations[type], predicates[type]];
      const [subject, object] = [actors.get(s), actors.get(o)];
      // Somebody may have added a node since the actors were read.
      if (!relation || !predicate || !subject || !object) return;
      const time = claimTime(relation, item);
      if (time.isUnread) unreadDates++;
      claims.push(
        claimOf(
          { id: claimIdOf(...elementNumbers(element)), predicate, subject, object },
          { relation, item, time, source: sources.of(relation.source, item) },
        ),
      );
    },
    began: () => claims.length,
    read: (began) => scaleIntensities(claims, began),
  });
  return { claims, predicates, sources: sources.all(), unreadDates, total };
}

interface Ends {
  id: string;
  predicate: Predicate;
  subject: Actor;
  object: Actor;
}

/** The parts of a relationship of which a claim is made. */
interface Reading {
  relation: RelationLens;
  item: ReadItem;
  time: ClaimTime;
  source: string;
}

function claimOf({ id, predicate, subject, object }: Ends, reading: Reading): Claim {
  const { relation, item, source } = reading;
  const { validFrom, validTo, precision, dateBasis, status } = reading.time;
  return {
    id,
    subject: subject.id,
    predicate: predicate.id,
    object: object.id,
    sign: signIn(relation.sign, item) ?? 0,
    intensity: sizeIn(relation.intensity, item) ?? DEFAULT_INTENSITY,
    ...{ validFrom, validTo, precision, dateBasis, status },
    assertedBy: source,
    source,
    paragraph: null,
    alsoParagraphs: [],
    summary: summaryOf(relation, item, [subject.name, predicate.label, object.name]),
    about: [],
    corroborates: [],
    contradicts: [],
    note: propertiesText(item),
    instrument: "",
  };
}

/** Returns what a claim says: what the lens finds, or else a sentence of the names. */
export function summaryOf(
  { summary }: RelationLens,
  item: ReadItem,
  names: readonly string[],
): string {
  return (textIn(summary, item) || names.join(" ")).slice(0, LONGEST_SUMMARY);
}

/** Makes the largest of the weights above 1 the whole. */
function scaleIntensities(claims: Claim[], began: number): void {
  let largest = 1;
  for (let i = began; i < claims.length; i++)
    largest = Math.max(largest, claims[i]?.intensity ?? 0);
  for (let i = began; i < claims.length; i++) {
    const claim = claims[i];
    if (claim) claim.intensity = share(claim.intensity, largest);
  }
}
