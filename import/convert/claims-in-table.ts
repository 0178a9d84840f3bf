import { STATUSES, type Status } from "../../domain/status.ts";
import { hashOf, slugOf } from "../actors/slug.ts";
import type { LeftOutList, Reason } from "../left-out.ts";
import { columnsFor, type MappedColumn, type TableMapping } from "../mapping/mapping.ts";
import type { WordMeaning } from "../mapping/mapping.ts";
import { meaningOf, ownMeaning } from "../vocabulary/meaning.ts";
import type { ClaimRow } from "../pack/rows.ts";
import type { ActorBook } from "./actor-book.ts";
import { SignReader } from "./claim-sign.ts";
import { TimeReader } from "./claim-time.ts";
import type { ClaimIds } from "./claim-ids.ts";
import type { PredicateBook } from "./predicate-book.ts";
import type { SourceBook } from "./source-book.ts";

/** What all tables of an import share. */
export interface Books {
  actors: ActorBook;
  sources: SourceBook;
  predicates: PredicateBook;
  ids: ClaimIds;
  leftOut: LeftOutList;
}

/** Relations that a file does not name are told apart by their sign, or they would be mixed. */
const BY_SIGN: Partial<Record<string, WordMeaning>> = {
  "1": { word: "", ...(meaningOf("positive", "plain") ?? ownMeaning("cooperates with")) },
  "-1": { word: "", ...(meaningOf("negative", "plain") ?? ownMeaning("conflict with")) },
};

const STATUS_SET: ReadonlySet<string> = new Set(STATUSES);

/** Turns the rows of one table into claims. */
export class ClaimReader {
  #time: TimeReader;
  #sign: SignReader;
  #words: ReadonlyMap<string, WordMeaning>;
  #own = new Map<string, WordMeaning>();
  #flags: readonly { index: number; word: WordMeaning }[];
  #properties: readonly number[];
  #at: Record<string, number> = {};
  #missing: ReadonlySet<string>;
  #fallback: readonly WordMeaning[];

  constructor(
    private readonly mapping: TableMapping,
    private readonly books: Books,
  ) {
    this.#time = new TimeReader(mapping, books.leftOut);
    this.#sign = new SignReader(mapping, books.leftOut);
    this.#words = new Map(mapping.words.map((word) => [word.word, word]));
    this.#flags = columnsFor(mapping, "flag").map(({ name, index }) => ({
      index,
      word: this.#words.get(name) ?? { word: name, ...ownMeaning(name) },
    }));
    this.#properties = columnsFor(mapping, "property").map(({ index }) => index);
    this.#missing = new Set(mapping.missing);
    this.#fallback = [mapping.relation];
    for (const { role, index } of mapping.columns.map((one, at) => ({ ...one, index: at })))
      this.#at[role] ??= index;
  }

  /** Returns the claims of a row, or the reason why it has none, which is added to `leftOut`. */
  read(cells: readonly string[], line: number): ClaimRow[] | Reason {
    const { actors, sources, leftOut } = this.books;
    const { mapping } = this;
    const from = this.#cell(cells, "from") || this.#cell(cells, "fromCode");
    const to = this.#cell(cells, "to") || this.#cell(cells, "toCode");
    if (from === "" || to === "") {
      leftOut.add("noEnds", `line ${line}`, from || to);
      return "noEnds";
    }
    const words = this.#wordsOf(cells);
    if (words.length === 0) {
      leftOut.add("noRelation", `line ${line}`, `${from}, ${to}`);
      return "noRelation";
    }
    if (cells.length > mapping.columns.length && cells.slice(mapping.columns.length).some(Boolean))
      leftOut.add("wide", `line ${line}`, cells.slice(mapping.columns.length).join(", "));
    const subject = actors.idOf(from, mapping.codes, {
      kind: this.#cell(cells, "fromKind") || mapping.kind,
      country: this.#cell(cells, "fromCountry"),
    });
    const object = actors.idOf(to, mapping.codes, {
      kind: this.#cell(cells, "toKind") || mapping.kind,
      country: this.#cell(cells, "toCountry"),
    });
    actors.use(subject);
    actors.use(object);
    const { validFrom, validTo, goesOn } = this.#time.of(cells, line);
    const source = sources.idOf(
      mapping.name,
      this.#cell(cells, "source"),
      this.#cell(cells, "sourceTitle"),
    );
    const status = this.#statusOf(cells, line, goesOn);
    const quote = this.#cell(cells, "quote");
    const paragraph = this.#cell(cells, "paragraph");
    const key = this.#cell(cells, "id");
    const properties = this.#properties.map((index) => cells[index] ?? "");
    return words.map((given): ClaimRow => {
      const { sign, intensity } = this.#sign.of(cells, line, given);
      const word = given.predicate === "RELATED_TO" ? (BY_SIGN[`${sign}`] ?? given) : given;
      const predicate = this.books.predicates.use(word);
      const summary = quote || `${actors.nameOf(subject)} ${word.label} ${actors.nameOf(object)}.`;
      const content = `${mapping.name}|${subject}|${predicate}|${object}|${sign}|${validFrom}|${validTo}|${source}|${quote}`;
      const wanted =
        key === ""
          ? `c-${hashOf(content).toString(36)}`
          : `${slugOf(`${mapping.name} ${key}`, "c")}${words.length > 1 ? `-${slugOf(predicate, "r")}` : ""}`;
      return {
        id: this.books.ids.free(wanted),
        subject,
        predicate,
        object,
        sign: status === "denied" ? 0 : sign,
        intensity,
        validFrom,
        validTo,
        status,
        source,
        paragraph: /^[1-9]\d{0,8}$/.test(paragraph) ? paragraph : "",
        summary,
        properties,
      };
    });
  }

  #cell(cells: readonly string[], role: MappedColumn["role"]): string {
    const index = this.#at[role];
    const cell = index === undefined ? "" : (cells[index] ?? "");
    return cell !== "" && this.#missing.has(cell) ? "" : cell;
  }

  #wordsOf(cells: readonly string[]): readonly WordMeaning[] {
    const text = this.#cell(cells, "relation");
    if (text !== "") return [this.#words.get(text) ?? this.#ownWord(text)];
    if (this.#flags.length === 0) return this.#fallback;
    return this.#flags.filter(({ index }) => cells[index] === "1").map(({ word }) => word);
  }

  #ownWord(text: string): WordMeaning {
    let word = this.#own.get(text);
    if (!word) this.#own.set(text, (word = { word: text, ...ownMeaning(text) }));
    return word;
  }

  #statusOf(cells: readonly string[], line: number, goesOn: boolean): Status {
    const text = this.#cell(cells, "status").toLowerCase();
    if (STATUS_SET.has(text)) return text as Status;
    if (text !== "") this.books.leftOut.add("status", `line ${line}`, text);
    return goesOn ? "ongoing" : "occurred";
  }
}
