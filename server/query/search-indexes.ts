import { setImmediate } from "node:timers/promises";
import { truncated } from "../../domain/dates/calendar.ts";
import type { PredicateHit } from "../../domain/contract/search.ts";
import type { Source } from "../../domain/contract/sources.ts";
import { eachRow, type Ask } from "./ask.ts";
import type { Catalogue } from "./catalogue.ts";
import { wordIndex, type WordIndex } from "./word-index.ts";

/** Search indexes of the groups beside actors. */
export interface SearchIndexes {
  /** Claim ids, by summary, both actors, predicate, year and id. */
  claims: ClaimIds;
  /** Indexed by title, publisher and id. */
  sources: WordIndex<Source>;
  /** Indexed by label, id, family and meaning. */
  predicates: WordIndex<PredicateHit>;
}

/** Finds claims by words, the best first. */
type ClaimIds = Pick<WordIndex<string>, "find">;

/** A row of cypher/queries/claim-texts. */
interface TextRow {
  id: string;
  summary: string;
  subject: string;
  predicate: string;
  object: string;
  validFrom: string | null;
}

const indexes = new WeakMap<Catalogue, Promise<SearchIndexes>>();

/**
 * Returns the search indexes of a catalogue's data. They are built on the first call and cached as
 * long as the catalogue. Rejects with StoreError; the next call then tries again.
 */
export function searchIndexes(ask: Ask, catalogue: Catalogue): Promise<SearchIndexes> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const reading = read(ask, catalogue);
  indexes.set(catalogue, reading);
  reading.catch(() => indexes.delete(catalogue));
  return reading;
}

async function read(ask: Ask, catalogue: Catalogue): Promise<SearchIndexes> {
  const counts = await ask<{ predicate: string; relations: number }>("predicate-counts");
  const relations = new Map(counts.map((row) => [row.predicate, row.relations]));
  const predicates = [...catalogue.predicates.values()].map(({ id, label, family, meaning }) => ({
    id,
    label,
    family,
    meaning,
    relationCount: relations.get(id) ?? 0,
  }));
  return {
    claims: (ask.kept?.("claim-texts") as ClaimIds | undefined) ?? (await claimIds(ask, catalogue)),
    sources: await wordIndex(
      [...catalogue.sources.values()],
      ({ title, publisher, id }) => `${title} ${publisher} ${id}`,
      setImmediate,
    ),
    predicates: await wordIndex(
      predicates,
      ({ label, id, family, meaning }) => `${label} ${id} ${family} ${meaning}`,
      setImmediate,
    ),
  };
}

/** Reads the texts of all claims, of which only the ids and folded words are kept. */
async function claimIds(ask: Ask, catalogue: Catalogue): Promise<ClaimIds> {
  const [ids, texts]: [string[], string[]] = [[], []];
  for await (const row of eachRow<TextRow>(ask, "claim-texts")) {
    ids.push(row.id);
    texts.push(claimText(row, catalogue));
  }
  const places = await wordIndex([...ids.keys()], (place) => texts[place] ?? "", setImmediate);
  return { find: (question) => places.find(question).flatMap((place) => ids[place] ?? []) };
}

function claimText(row: TextRow, { actors, predicates }: Catalogue): string {
  const { id, summary, subject, predicate, object, validFrom } = row;
  const name = (actor: string) => actors.get(actor)?.name ?? actor;
  const label = predicates.get(predicate)?.label ?? predicate;
  const year = validFrom === null ? "" : truncated(validFrom, "year");
  return `${summary} ${name(subject)} ${label} ${name(object)} ${year} ${id}`;
}
