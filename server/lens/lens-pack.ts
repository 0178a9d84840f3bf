import { createHash } from "node:crypto";
import type { Lens } from "../../domain/lens/lens.ts";
import type { LensView } from "../../domain/contract/lens.ts";
import type { Claim, Pack } from "../pack/pack.ts";
import { viewDefaults, viewOf } from "./lens-view.ts";
import type { LensStore } from "./lens-store.ts";
import { readActors } from "./read-actors.ts";
import type { ExpectedRows } from "./reading.ts";
import { readClaims } from "./read-claims.ts";
import { SourceBook } from "./source-book.ts";

/** Bytes of memory that the embedded store needs empty, for an actor, and for a claim. */
const BYTES_EMPTY = 32 * 2 ** 20;
const BYTES_AN_ACTOR = 2000;
const BYTES_A_CLAIM = 6000;
const CARDS = 5;

export interface LensPackOptions {
  lens: Lens;
  /** Name of the pack that is made. */
  name: string;
  /** Memory that the pack may need, in bytes. */
  memoryLimitBytes: number;
  /** True if the lens was guessed and nobody has looked at it. */
  isGuessed: boolean;
}

/** Returns true if an embedded store has room for as many actors and claims. */
export function fitsAsPack({ nodes, relationships }: ExpectedRows, limitBytes: number): boolean {
  const wanted = BYTES_EMPTY + nodes * BYTES_AN_ACTOR + relationships * BYTES_A_CLAIM;
  return wanted <= limitBytes;
}

/** A pack made of somebody else's database, and how the lens saw it. */
export interface LensPack {
  pack: Pack;
  view: LensView;
}

/**
 * Reads a database through a lens, as a pack in memory: everything that answers about packs then
 * answers about it. Reads no more than fits, and says how much there is. Rejects with StoreError.
 */
export async function lensPack(from: LensStore, options: LensPackOptions): Promise<LensPack> {
  const { lens, name, isGuessed } = options;
  const room = Math.max(0, options.memoryLimitBytes - BYTES_EMPTY);
  const { actors, unnamed, isCut } = await readActors(from, lens, {
    most: Math.floor(room / 4 / BYTES_AN_ACTOR),
  });
  const left = room - actors.size * BYTES_AN_ACTOR;
  const { claims, predicates, sources, unreadDates, total } = await readClaims(from, lens, actors, {
    sources: new SourceBook(lens.title),
    most: Math.floor(left / BYTES_A_CLAIM),
  });
  const rows = { actors: [...actors.values()], sources, predicates, claims };
  const hash = createHash("sha256").update(JSON.stringify([lens, isGuessed]));
  for (const table of Object.values(rows))
    for (const row of table) hash.update(JSON.stringify(row));
  const counted = claims.map(({ sign, predicate, precision }) => ({
    ...{ count: 1, sign, predicate, isDated: precision !== "none" },
  }));
  const view = viewOf(lens, counted, { isGuessed, unnamed, unreadDates, isCut, total });
  return {
    pack: {
      ...{ id: name, title: lens.title, licence: "" },
      summary: lens.summary ?? "",
      view: viewDefaults(view, rows.actors, busiest(claims)),
      ...rows,
      checksum: hash.digest("hex"),
    },
    view,
  };
}

/** Ids of the actors with the most claims. */
function busiest(claims: readonly Claim[]): string[] {
  const degrees = new Map<string, number>();
  for (const { subject, object } of claims)
    for (const id of new Set([subject, object])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return [...degrees]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, CARDS)
    .map(([id]) => id);
}
