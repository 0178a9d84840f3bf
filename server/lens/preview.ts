import type { LensPreview } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { namesNotThere } from "./check-lens.ts";
import { rowsOf, type LensStore } from "./lens-store.ts";
import { readActors } from "./read-actors.ts";
import { readClaims } from "./read-claims.ts";
import { CUTS, expressionsOf } from "./read-item.ts";
import { relationStatement } from "./read-relations.ts";
import { SourceBook } from "./source-book.ts";
import { valueText } from "./value-text.ts";

/** Relations of each type that are shown, and types of which some are. */
const OF_EACH = 3;
const MOST_TYPES = 40;

/** Returns the first relations that a lens would show. Rejects with StoreError. */
export async function preview(from: LensStore, lens: Lens): Promise<LensPreview> {
  const shown: Lens = { ...lens, relations: lens.relations.slice(0, MOST_TYPES) };
  const elements = await endsOf(from, shown);
  const { actors } = await readActors(from, shown, { most: elements.length, elements });
  const { claims, predicates, sources } = await readClaims(from, shown, actors, {
    sources: new SourceBook(lens.title),
    most: OF_EACH * MOST_TYPES,
    ofEach: OF_EACH,
  });
  const names = new Map([...actors.values()].map(({ id, name }) => [id, name]));
  const labels = new Map(predicates.map(({ id, label }) => [id, label]));
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return {
    relations: claims.map((claim) => ({
      subject: names.get(claim.subject) ?? claim.subject,
      label: labels.get(claim.predicate) ?? claim.predicate,
      object: names.get(claim.object) ?? claim.object,
      sign: claim.sign,
      intensity: claim.intensity,
      validFrom: claim.validFrom,
      validTo: claim.validTo,
      source: titles.get(claim.source) ?? claim.source,
    })),
    missing: await namesNotThere(from, lens),
  };
}

/** Returns the elements of the actors of the first relations. */
async function endsOf(from: LensStore, lens: Lens): Promise<string[]> {
  const labels = lens.actors.map(({ label }) => label);
  const elements = new Set<string>();
  for (const relation of lens.relations) {
    const { statement, parameters } = relationStatement(from, relation, expressionsOf(relation));
    const rows = await rowsOf(from, statement, {
      ...{ ...CUTS, ...parameters },
      actors: labels,
      most: OF_EACH,
      only: null,
    });
    for (const { subject, object } of rows)
      for (const element of [subject, object]) elements.add(valueText(element ?? null));
  }
  return [...elements];
}
