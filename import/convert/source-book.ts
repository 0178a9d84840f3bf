import { slugOf } from "../actors/slug.ts";
import { hashOf } from "../bytes/text-hash.ts";
import { type PooledText, TextPool } from "../bytes/text-pool.ts";
import type { GivenSource } from "../mapping/mapping.ts";
import type { SourceRow } from "../pack/rows.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/** Makes one source for a file, and one for every address in it. */
export class SourceBook {
  #pool = new TextPool();
  #byText = new Map<string, PooledText>();
  #rows = new Map<string, SourceRow>();
  #kept = new Map<string, SourceRow>();

  /**
   * Adds a source of another pack, which keeps its id unless an earlier one has it.
   *
   * @param key the text by which claims name it
   */
  keep(row: SourceRow, key: string): void {
    if (this.#byText.has(key)) return;
    const id = this.#freeId(row.id);
    this.#byText.set(key, this.#pool.add(id));
    this.#kept.set(id, { ...row, id });
  }

  /** Adds a source of the pack to which claims are added, whether or not a new one names it. */
  keepAnyway(row: SourceRow): void {
    // The text by which `idOf` finds it again.
    this.keep(row, row.url || row.title);
    this.#rows.set(row.id, row);
  }

  /** Returns the source that a person has named for all rows of a table. */
  given({ title, url, publisher }: GivenSource): PooledText {
    const key = url || title;
    const known = this.#byText.get(key);
    if (known !== undefined && this.#rows.has(known.text)) return known;
    const id = this.#freeId(url === "" ? `src-${slugOf(title, "source")}` : addressId(url));
    const made = this.#pool.add(id);
    this.#byText.set(key, made);
    this.#rows.set(id, { id, title, publisher, url, others: NONE });
    return made;
  }

  /** @param file the name of the file, which is the source of rows that name none */
  idOf(file: string, url: string, title: string): PooledText {
    const isAddress = /^https?:\/\//i.test(url) && URL_FORM.test(url);
    const key = isAddress ? url : title || url || file;
    const known = this.#byText.get(key);
    if (known !== undefined) {
      const kept = this.#kept.size === 0 ? undefined : this.#kept.get(known.text);
      if (kept) this.#rows.set(kept.id, kept);
      return known;
    }
    const id = this.#freeId(isAddress ? addressId(url) : `src-${slugOf(key, "source")}`);
    const made = this.#pool.add(id);
    this.#byText.set(key, made);
    this.#rows.set(id, {
      id,
      title: title || (isAddress ? url : key),
      publisher: isAddress ? title : "",
      url: isAddress ? url : "",
      others: NONE,
    });
    return made;
  }

  /** Ids of the sources of another pack, which no actor may have. */
  get ids(): ReadonlySet<string> {
    return new Set(this.#kept.keys());
  }

  get rows(): SourceRow[] {
    return [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#rows.has(id) || this.#kept.has(id); n++) id = `${wanted}-${n}`;
    return id;
  }
}

const URL_FORM = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

function addressId(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? "";
  return `src-${slugOf(host, "site")}-${hashOf(url).toString(36)}`;
}
