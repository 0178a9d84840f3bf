import type { ActorLens, Lens } from "../../domain/lens/lens.ts";
import { spliceEither, spliceExpressions } from "../cypher/gate.ts";
import type { Actor } from "../pack/pack.ts";
import { actorIds, elementNumber } from "./actor-ids.ts";
import { textIn, textsIn } from "./field-value.ts";
import { eachRow, type LensStore } from "./lens-store.ts";
import { kindOf } from "./names.ts";
import { propertiesText } from "./properties-text.ts";
import { CUTS, expressionsOf, readItem, type ReadItem } from "./read-item.ts";
import { valueText } from "./value-text.ts";

const LONGEST_NAME = 200;

/** The actors of a database by the element ids of their nodes. */
export interface ReadActors {
  actors: Map<string, Actor>;
  /** Number of nodes for which the lens finds no name. */
  unnamed: number;
  /** True if there are more nodes than are read. */
  isCut: boolean;
}

/**
 * Reads the nodes that a lens sees as actors, each once however many of its labels are in the lens.
 * Rejects with StoreError.
 *
 * @param most how many actors may be read
 * @param elements only these nodes; absent for all
 */
export async function readActors(
  from: LensStore,
  lens: Lens,
  { most, elements }: { most: number; elements?: readonly string[] },
): Promise<ReadActors> {
  const drafts = new Map<string, Actor>();
  const keys = new Map<string, string>();
  let unnamed = 0;
  let isCut = false;
  for (const actors of readTogether(lens.actors)) {
    const expressions = actors.flatMap(expressionsOf);
    const labels = actors.map(({ label }) => label);
    const script = from.scripts.statement(elements ? "nodes-of" : "nodes");
    const statement = spliceExpressions(
      spliceEither(script, "label", labels, new Set(labels)),
      expressions,
    );
    for await (const row of eachRow(from, statement, {
      ...CUTS,
      ...(elements && { elements: [...elements] }),
    })) {
      const element = valueText(row["element"] ?? null);
      if (drafts.has(element)) continue;
      if (drafts.size >= most) {
        isCut = true;
        break;
      }
      const found = row["labels"] as string[];
      const actor = actors.find(({ label }) => found.includes(label));
      if (!actor) continue;
      const item = readItem(row["properties"], row["values"], expressions);
      const name = textIn(actor.name, item).slice(0, LONGEST_NAME);
      if (name === "") unnamed++;
      drafts.set(element, draftOf(actor, item, name, element));
      keys.set(element, keyOf(actor, item) || name);
    }
  }
  const ids = actorIds(keys);
  for (const [element, draft] of drafts) draft.id = ids.get(element) ?? draft.id;
  return { actors: drafts, unnamed, isCut };
}

/** Actors that one statement reads: all that need no expression, since each has to be planned. */
function readTogether(actors: readonly ActorLens[]): ActorLens[][] {
  const plain = actors.filter((actor) => expressionsOf(actor).length === 0);
  const others = actors.filter((actor) => expressionsOf(actor).length > 0);
  return [...others.map((actor) => [actor]), ...(plain.length > 0 ? [plain] : [])];
}

function keyOf({ key }: ActorLens, item: ReadItem): string {
  return key === undefined ? "" : valueText(item.properties.get(key) ?? null);
}

/** Makes an actor whose id is given once all are known. */
function draftOf(actor: ActorLens, item: ReadItem, name: string, element: string): Actor {
  const { label } = actor;
  const country = textIn(actor.country, item).toUpperCase();
  return {
    id: "",
    name: name || `${label} ${elementNumber(element)}`.slice(0, LONGEST_NAME),
    kind: kindOf(textIn(actor.kind, item) || label),
    aliases: textsIn(actor.aliases, item).filter((alias) => alias !== name),
    country: /^[A-Z]{2}$/.test(country) ? country : "",
    qid: "",
    summary: [textIn(actor.summary, item), propertiesText(item, usedBy(actor))]
      .filter(Boolean)
      .join(" · "),
  };
}

/** Names of the properties that need not be listed, since they have a place of their own. */
function usedBy({ name, aliases, kind, summary }: ActorLens): Set<string> {
  return new Set(
    [name, aliases, kind, summary].flatMap((value) =>
      value && "property" in value ? [value.property] : [],
    ),
  );
}
