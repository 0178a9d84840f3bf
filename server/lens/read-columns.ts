import type { Lens } from "../../domain/lens/lens.ts";
import { ClaimTableDraft } from "../columns/claim-table.ts";
import { columnGraph, type ColumnGraph } from "../columns/column-graph.ts";
import { timeText } from "../columns/time-of-claim.ts";
import type { Actor } from "../pack/pack.ts";
import { KnownTexts } from "../whole/text-column.ts";
import { claimTime } from "./claim-time.ts";
import { elementNumbers, numberOf } from "./element-numbers.ts";
import { signIn, sizeIn } from "./field-value.ts";
import type { LensStore } from "./lens-store.ts";
import { OwnNames } from "./names.ts";
import { readRelations } from "./read-relations.ts";
import { DEFAULT_INTENSITY, predicateRow } from "./relation-words.ts";
import { share } from "./share.ts";
import { SourceBook } from "./source-book.ts";

/** The relations of a database in columns, and what was met on the way. */
export interface ReadColumns {
  graph: ColumnGraph;
  /** For each of the lens's relations what stands before the number in an element's id. */
  prefixes: readonly string[];
  unreadDates: number;
  total: number;
}

/**
 * Reads what a lens sees as relations into columns: of each relationship the few values that filters
 * and sums ask for. Rejects with StoreError.
 *
 * @param most how many claims may be read
 */
export async function readColumns(
  from: LensStore,
  lens: Lens,
  byElement: ReadonlyMap<string, Actor>,
  most: number,
): Promise<ReadColumns> {
  const names = OwnNames.predicates();
  const predicates = lens.relations.map((relation) => predicateRow(relation, names));
  // By numbers: texts would be compared letter by letter, two million times.
  const places = new Map([...byElement.keys()].map((one, place) => [numberOf(one), place]));
  const [times, sourceIds] = [new KnownTexts(), new KnownTexts()];
  const sources = new SourceBook(lens.title);
  const claims = new ClaimTableDraft();
  const prefixes: string[] = [];
  let unreadDates = 0;
  const total = await readRelations(from, lens, {
    ...{ most, ofEach: most, isWhole: false },
    take: (seen) => {
      const { type, element, item } = seen;
      const relation = lens.relations[type];
      const subject = places.get(numberOf(seen.subject));
      const object = places.get(numberOf(seen.object));
      // Somebody may have added a node since the actors were read.
      if (!relation || subject === undefined || object === undefined) return;
      const time = claimTime(relation, item);
      if (time.isUnread) unreadDates++;
      prefixes[type] ??= /^.*?:.*?:/.exec(element)?.[0] ?? "";
      const [elements, firsts, seconds] = elementNumbers(element);
      // Named one by one: spreads would take seconds for a million claims.
      claims.add({
        subjects: subject,
        objects: object,
        types: type,
        signs: signIn(relation.sign, item) ?? 0,
        intensities: sizeIn(relation.intensity, item) ?? DEFAULT_INTENSITY,
        times: times.numberOf(timeText(time.validFrom, time.validTo)),
        sources: sourceIds.numberOf(sources.of(relation.source, item)),
        elements,
        firsts,
        seconds,
      });
    },
    began: () => claims.length,
    read: (began) => {
      const largest = claims.largestIntensity(began);
      claims.changeIntensities(began, (size) => share(size, largest));
    },
  });
  const byId = new Map(sources.all().map((source) => [source.id, source]));
  const graph = columnGraph({
    actors: [...byElement.values()],
    sources: sourceIds.texts.flatMap((id) => byId.get(id) ?? []),
    ...{ predicates, claims, times: times.texts },
  });
  return { graph, prefixes, unreadDates, total };
}
