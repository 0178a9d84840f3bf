import { csvRow } from "../import/pack/cell.ts";
import { slugOf } from "../import/actors/slug.ts";
import { comparePacks, type Compared, type PackComparison } from "../server/merge/compare-packs.ts";
import { type Conflict, MergeConflict, type PreferredPack } from "../server/merge/conflict.ts";
import { mergePacks } from "../server/merge/merge-packs.ts";
import { packText } from "../server/merge/pack-text.ts";
import type { Pack } from "../server/pack/pack.ts";
import { readBrowserPack } from "./browser-pack.ts";
import type { ComparedPart, JoinedPacks, ZippedPack } from "./packs-messages.ts";
import { unzippedPack } from "./unzipped-pack.ts";

/** Rows of a list that a page shows; the table that can be saved has them all. */
const LISTED = 200;
const STEPS = 4;

/**
 * Compares two packs, and merges them if they agree.
 *
 * @param prefer the pack that holds where they do not; null if neither does
 * @param onProgress hears the share that is done, from 0 to 1
 * @throws Refusal or PackError if one cannot be read
 */
export async function joinPacks(
  [first, second]: readonly [ZippedPack, ZippedPack],
  prefer: PreferredPack | null,
  onProgress: (share: number) => void,
): Promise<JoinedPacks> {
  let done = 0;
  const step = <T>(value: T): T => {
    onProgress(++done / STEPS);
    return value;
  };
  const a = step(await readBrowserPack(await unzippedPack(first)));
  const b = step(await readBrowserPack(await unzippedPack(second)));
  const comparison = step(comparePacks(a, b));
  const words = wordsOf(a, b);
  const titles = [a.title, b.title] as const;
  return {
    titles,
    actors: partOf(comparison.actors, words.actor),
    relations: partOf(comparison.relations, words.relation),
    otherSigns: {
      count: comparison.signs.length,
      listed: comparison.signs.slice(0, LISTED).map(({ relation, first: one, second: two }) => ({
        id: relation,
        words: words.relation(relation),
        signs: [numbersIn(one), numbersIn(two)] as const,
      })),
    },
    table: tableOf(comparison, words, titles),
    ...(await mergedOf(a, b, { id: slugOf(`${first.name}-${second.name}`, "pack"), prefer })),
  };
}

const numbersIn = (signs: string): number[] => (signs === "" ? [] : signs.split(", ").map(Number));

async function mergedOf(
  a: Pack,
  b: Pack,
  { id, prefer }: { id: string; prefer: PreferredPack | null },
): Promise<Pick<JoinedPacks, "clashes" | "merged" | "preferred">> {
  try {
    const { contents, settled } = mergePacks(a, b, { id, prefer });
    const files = Object.entries(packText(contents)).map(([name, text]) => ({
      name,
      content: new Blob([text]),
    }));
    // Checked as a server would that gets it.
    const { actors, sources, claims } = await readBrowserPack({
      id,
      files: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    });
    const counts = {
      actors: actors.length,
      sources: sources.length,
      claims: claims.length,
    };
    const preferred = settled.length > 0 ? prefer : null;
    return { clashes: clashesOf(settled), merged: { id, files, counts }, preferred };
  } catch (error) {
    if (!(error instanceof MergeConflict)) throw error;
    return { clashes: clashesOf(error.conflicts), merged: null, preferred: null };
  }
}

const clashesOf = (conflicts: readonly Conflict[]): JoinedPacks["clashes"] => ({
  count: conflicts.length,
  listed: conflicts.slice(0, LISTED),
});

interface Words {
  actor: (id: string) => string;
  relation: (key: string) => string;
}

/** Puts ids in words: names of actors, and labels of predicates between them. */
function wordsOf(a: Pack, b: Pack): Words {
  const names = new Map([...b.actors, ...a.actors].map(({ id, name }) => [id, name]));
  const labels = new Map([...b.predicates, ...a.predicates].map(({ id, label }) => [id, label]));
  const actor = (id: string): string => names.get(id) ?? id;
  return {
    actor,
    relation: (key) => {
      const [subject = "", predicate = "", object = ""] = key.split(" ");
      return `${actor(subject)} ${labels.get(predicate) ?? predicate} ${actor(object)}`;
    },
  };
}

function partOf({ first, second, both }: Compared, words: (id: string) => string): ComparedPart {
  const side = (ids: readonly string[]) => ({
    count: ids.length,
    listed: ids.slice(0, LISTED).map((id) => ({ id, words: words(id) })),
  });
  return { first: side(first), second: side(second), both: both.length };
}

/** Writes a row for each actor and relation, with the packs that have it. */
function tableOf(
  { actors, relations, signs }: PackComparison,
  words: Words,
  [first, second]: readonly [string, string],
): Blob {
  const other = new Map(signs.map((one) => [one.relation, one]));
  const rows = (what: string, { first: one, second: two, both }: Compared, say: Words["actor"]) => {
    const row = (place: string) => (id: string) => {
      const { first: before = "", second: after = "" } = other.get(id) ?? {};
      return csvRow([what, id, say(id), place, before, after]);
    };
    return [...one.map(row(first)), ...two.map(row(second)), ...both.map(row("both"))];
  };
  const header = ["what", "id", "words", "in", "signs in the first", "signs in the second"];
  return new Blob(
    [
      csvRow(header),
      ...rows("actor", actors, words.actor),
      ...rows("relation", relations, words.relation),
    ],
    { type: "text/csv" },
  );
}
