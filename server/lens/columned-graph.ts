import { createHash } from "node:crypto";
import type { Lens } from "../../domain/lens/lens.ts";
import { compareDates } from "../../domain/dates/date-key.ts";
import { columnAsk } from "../columns/column-ask.ts";
import type { ColumnGraph } from "../columns/column-graph.ts";
import { timeOfClaim } from "../columns/time-of-claim.ts";
import type { PackAbout } from "../workspace/pack-about.ts";
import { detailsReader } from "./claim-details.ts";
import type { KeptGraph } from "./kept-graph.ts";
import type { LensPackOptions } from "./lens-pack.ts";
import type { LensStore } from "./lens-store.ts";
import { viewDefaults, viewOf, type CountedClaims } from "./lens-view.ts";
import { readActors } from "./read-actors.ts";
import { readColumns } from "./read-columns.ts";

/** Bytes of memory that an actor needs, with the index of its names, and a claim with its relation. */
const BYTES_AN_ACTOR = 3000;
const BYTES_A_CLAIM = 300;
const CARDS = 5;

/** Grows with each reading: the same data version may come back with other places. */
let readings = 0;

/**
 * Reads a database through a lens into columns: a fraction of the memory of a pack in a store. What a
 * relationship says beside sign, dates and source is read from the database itself when it is shown.
 * Reads no more than fits, and says how much there is. Rejects with StoreError.
 *
 * @param from the database for this reading
 * @param later the database for what is shown later
 */
export async function columnedGraph(
  from: LensStore,
  later: LensStore,
  { lens, name, isGuessed, memoryLimitBytes }: LensPackOptions,
): Promise<KeptGraph> {
  const { actors, unnamed, isCut } = await readActors(from, lens, {
    most: Math.floor(memoryLimitBytes / 4 / BYTES_AN_ACTOR),
  });
  const left = memoryLimitBytes - actors.size * BYTES_AN_ACTOR;
  const most = Math.floor(left / BYTES_A_CLAIM);
  const { graph, prefixes, unreadDates, total } = await readColumns(from, lens, actors, most);
  const view = viewOf(lens, countedClaims(graph), {
    ...{ isGuessed, unnamed, unreadDates, isCut, total },
  });
  const title = lens.title;
  const readDetails = detailsReader(later, lens, prefixes);
  // The database plans its statements now, instead of when the first claim is shown.
  await readDetails(graph, someOfEachType(graph)).catch(() => undefined);
  const ask = columnAsk(
    graph,
    {
      ...{ name, title, summary: lens.summary ?? "" },
      view: viewDefaults(view, graph.actors, busiest(graph)),
      checksum: checksumOf(graph, lens, isGuessed),
      generation: ++readings,
    },
    readDetails,
  );
  return {
    ...{ ask, view },
    about: {
      title,
      counts: {
        actors: graph.actors.length,
        claims: graph.claims.length,
        sources: graph.sources.length,
      },
      period: periodOf(graph),
    },
    close: () => Promise.resolve(),
  };
}

/** Returns one claim of each of the lens's relations. */
function someOfEachType({ claims }: ColumnGraph): number[] {
  const rows = new Map<number, number>();
  for (let row = 0; row < claims.length; row++) rows.set(claims.types[row] ?? 0, row);
  return [...rows.values()];
}

const SIGNS = [-1, 0, 1] as const;

/** Counts claims by sign, predicate and whether they are dated. */
function countedClaims({ claims, claimEnds, relations, times }: ColumnGraph): CountedClaims[] {
  const isDated = Uint8Array.from(times, (text) => (timeOfClaim(text).spell === null ? 0 : 1));
  const { numbers, texts } = relations.predicates;
  const counts = new Int32Array(texts.length * SIGNS.length * 2);
  let claim = 0;
  for (let row = 0; row < relations.length; row++)
    for (; claim < (claimEnds[row] ?? 0); claim++) {
      const sign = (claims.signs[claim] ?? 0) + 1;
      const dated = isDated[claims.times[claim] ?? 0] ?? 0;
      const at = ((numbers[row] ?? 0) * SIGNS.length + sign) * 2 + dated;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  return texts
    .flatMap((predicate, number) =>
      SIGNS.flatMap((sign, i) =>
        [false, true].map((dated) => {
          const at = (number * SIGNS.length + i) * 2 + Number(dated);
          return { count: counts[at] ?? 0, sign, predicate, isDated: dated };
        }),
      ),
    )
    .filter(({ count }) => count > 0);
}

function checksumOf(graph: ColumnGraph, lens: Lens, isGuessed: boolean): string {
  const { actors, sources, predicates, times, claims } = graph;
  const hash = createHash("sha256").update(JSON.stringify([lens, isGuessed]));
  for (const table of [actors, sources, predicates, times])
    for (const row of table) hash.update(JSON.stringify(row));
  for (const column of Object.values<number | ArrayBufferView>({ ...claims }))
    if (typeof column !== "number")
      hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return hash.digest("hex");
}

/** Ids of the actors with the most claims. */
function busiest({ actors, claims }: ColumnGraph): string[] {
  const degrees = new Int32Array(actors.length);
  const { subjects, objects } = claims;
  for (let row = 0; row < claims.length; row++) {
    const [subject = 0, object = 0] = [subjects[row], objects[row]];
    degrees[subject] = (degrees[subject] ?? 0) + 1;
    if (object !== subject) degrees[object] = (degrees[object] ?? 0) + 1;
  }
  const least = degrees.toSorted().at(-CARDS) ?? 0;
  return [...actors.keys()]
    .filter((place) => (degrees[place] ?? 0) >= Math.max(1, least))
    .sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
    .slice(0, CARDS)
    .flatMap((place) => actors[place]?.id ?? []);
}

function periodOf({ times }: ColumnGraph): PackAbout["period"] {
  const dates = times.flatMap((text) => text.split(" ").filter((date) => date !== ""));
  const first = dates[0];
  if (first === undefined) return null;
  let [from, to] = [first, first];
  for (const date of dates) {
    if (compareDates(date, from) < 0) from = date;
    if (compareDates(date, to) > 0) to = date;
  }
  return { from, to };
}
