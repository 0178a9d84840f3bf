import { TextHash } from "../bytes/text-hash.ts";
import { csvRow } from "../pack/cell.ts";
import type { TableSource } from "../stream/table-source.ts";

/** Numbers of claims of a pack beside those of the pack that it replaces, by id. */
export interface ClaimChanges {
  added: number;
  changed: number;
  same: number;
  /** Claims that only the earlier pack has. */
  gone: number;
}

/** A claim as numbers, so that a million are compared in little memory. */
interface ClaimNumbers {
  id: number;
  /** Of all cells but the summary. */
  content: number;
  /** 0 without a summary: readers then make the sentence that an earlier import may have written. */
  summary: number;
}

/**
 * Compares the claims of two packs.
 *
 * @param onGone called with rows of claims.csv that only the earlier pack has, in the columns of
 *   the new one
 */
export async function claimChanges(
  now: TableSource,
  before: TableSource,
  onGone: (rows: string) => Promise<void> | void = () => {},
): Promise<ClaimChanges> {
  const claims = new Map<number, { content: number; summary: number }>();
  const ofNow = numbersOf(now);
  for await (const { rows } of now.rows())
    for (const cells of rows) {
      const { id, content, summary } = ofNow(cells);
      claims.set(id, { content, summary });
    }
  const counts = { added: claims.size, changed: 0, same: 0, gone: 0 };
  const ofBefore = numbersOf(before);
  const places = now.header.names.map((name) => before.header.names.indexOf(name));
  for await (const { rows } of before.rows()) {
    let gone = "";
    for (const cells of rows) {
      const { id, content, summary } = ofBefore(cells);
      const there = claims.get(id);
      if (!there) {
        counts.gone += 1;
        gone += csvRow(places.map((place) => (place < 0 ? "" : (cells[place] ?? ""))));
        continue;
      }
      counts.added -= 1;
      const isSaidAnew = there.summary !== 0 && summary !== 0 && there.summary !== summary;
      if (there.content !== content || isSaidAnew) counts.changed += 1;
      else counts.same += 1;
    }
    if (gone !== "") await onGone(gone);
  }
  return counts;
}

/** Returns a function that makes numbers of a row; the order of the columns does not count. */
function numbersOf({ header: { names } }: TableSource): (cells: readonly string[]) => ClaimNumbers {
  const idAt = names.indexOf("id");
  const summaryAt = names.indexOf("summary");
  const others = names
    .map((name, at) => ({ name, at }))
    .filter(({ at }) => at !== idAt && at !== summaryAt)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = new TextHash();
  const numberOf = (text: string): number => {
    hash.restart();
    hash.text(text);
    return hash.value;
  };
  return (cells) => {
    const summary = cells[summaryAt] ?? "";
    const numbers = {
      id: numberOf(cells[idAt] ?? ""),
      summary: summary === "" ? 0 : numberOf(summary),
    };
    hash.restart();
    for (const { name, at } of others) {
      const cell = cells[at] ?? "";
      if (cell === "") continue;
      hash.text(name);
      hash.text(cell);
    }
    return { ...numbers, content: hash.value };
  };
}
