import { STATUSES } from "../../domain/status.ts";
import { slugOf } from "../actors/slug.ts";
import { TextHash } from "../bytes/text-hash.ts";
import type { LeftOutList, Reason } from "../left-out.ts";
import { columnsFor } from "../mapping/columns-for.ts";
import type { MappedColumn, TableMapping } from "../mapping/mapping.ts";
import type { WordMeaning } from "../mapping/mapping.ts";
import { meaningOf, ownMeaning, UNNAMED } from "../vocabulary/meaning.ts";
import { type PooledText, TextPool } from "../bytes/text-pool.ts";
import type { ClaimRow } from "../pack/rows.ts";
import type { NumberedCells } from "../stream/row-stream.ts";
import type { ActorBook, ActorHints, BookedActor } from "./actor-book.ts";
import { SignReader } from "./claim-sign.ts";
import { type ClaimTime, TimeReader } from "./claim-time.ts";
import type { ClaimIds } from "./claim-ids.ts";
import type { PredicateBook } from "./predicate-book.ts";
import type { SourceBook } from "./source-book.ts";

/** Collections that all tables of an import share. */
export interface Books {
  actors: ActorBook;
  sources: SourceBook;
  predicates: PredicateBook;
  ids: ClaimIds;
  leftOut: LeftOutList;
}

/** Relations that a file does not name are told apart by their sign, or they would be mixed. */
const BY_SIGN = new Map<number, WordMeaning>([
  [1, { word: "", ...(meaningOf("positive", "plain") ?? ownMeaning("cooperates with")) }],
  [-1, { word: "", ...(meaningOf("negative", "plain") ?? ownMeaning("conflict with")) }],
]);
const SIGNS = ["-", "0", "+"];
const NONE: readonly string[] = [];

/** Values that the claims of one row share. */
interface Shared {
  subject: BookedActor;
  object: BookedActor;
  time: ClaimTime;
  source: PooledText;
  status: PooledText;
  quote: string;
  paragraph: string;
  key: string;
  properties: readonly string[];
}

const statusPool = new TextPool();
const STATUS_CELLS: ReadonlyMap<string, PooledText> = new Map(
  STATUSES.map((status) => [status, statusPool.add(status)]),
);
const ONGOING = statusPool.add("ongoing");
const OCCURRED = statusPool.add("occurred");

/** Roles of which a row has one cell. */
const CELLS = [
  "from",
  "fromCode",
  "to",
  "toCode",
  "fromKind",
  "fromCountry",
  "toKind",
  "toCountry",
  "relation",
  "status",
  "source",
  "sourceTitle",
  "paragraph",
  "quote",
  "id",
] as const satisfies readonly MappedColumn["role"][];

/** Turns the rows of one table into claims. */
export class ClaimReader {
  #time: TimeReader;
  #sign: SignReader;
  #words: ReadonlyMap<string, WordMeaning>;
  #own = new Map<string, WordMeaning>();
  #flags: readonly { index: number; word: WordMeaning }[];
  #properties: readonly number[];
  /** Places of the columns in a row; -1 for one that the table lacks. */
  #at: Readonly<Record<(typeof CELLS)[number], number>>;
  /** Null if no cell means that nothing is known. */
  #missing: ReadonlySet<string> | null;
  #fallback: readonly WordMeaning[];
  #noHints: ActorHints;
  /** Actors by the number of their cell, so that a million rows look up no texts. */
  #actors: BookedActor[] = [];
  /** Numbers of cells, and the place of the first of the row among them; null if there are none. */
  #numbers: Int32Array | null = null;
  #rowStart = 0;
  #hash = new TextHash();
  /** The source of all rows, if it is one. */
  #source: PooledText | null = null;

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
    this.#missing = mapping.missing.length > 0 ? new Set(mapping.missing) : null;
    this.#fallback = [mapping.relation];
    this.#noHints = { kind: mapping.kind, country: "" };
    const place = (role: MappedColumn["role"]) =>
      mapping.columns.findIndex((column) => column.role === role);
    this.#at = Object.fromEntries(CELLS.map((role) => [role, place(role)])) as Record<
      (typeof CELLS)[number],
      number
    >;
    this.#hash.text(mapping.name);
    this.#hash.keep();
  }

  /**
   * Gives the claims of a row to `take`.
   *
   * @returns their number, or the reason why there are none, which is added to `leftOut`
   */
  read(cells: readonly string[], line: number, take: (claim: ClaimRow) => void): number | Reason {
    const { leftOut, ids } = this.books;
    const { mapping } = this;
    const at = this.#at;
    const from = this.#cell(cells, at.from) || this.#cell(cells, at.fromCode);
    const to = this.#cell(cells, at.to) || this.#cell(cells, at.toCode);
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
    const subject = this.#actor(from, cells, at.from, at.fromKind, at.fromCountry);
    const object = this.#actor(to, cells, at.to, at.toKind, at.toCountry);
    subject.uses += 1;
    object.uses += 1;
    const time = this.#time.of(cells, line);
    const paragraph = this.#cell(cells, at.paragraph);
    const shared: Shared = {
      subject,
      object,
      time,
      source: this.#sourceOf(cells),
      status: this.#statusOf(cells, line, time.goesOn),
      quote: this.#cell(cells, at.quote),
      paragraph: paragraph !== "" && /^[1-9]\d{0,8}$/.test(paragraph) ? paragraph : "",
      key: this.#cell(cells, at.id),
      properties:
        this.#properties.length === 0 ? NONE : this.#properties.map((index) => cells[index] ?? ""),
    };
    const repeated = ids.repeated;
    for (const word of words) take(this.#claim(cells, line, word, shared));
    if (ids.repeated > repeated) leftOut.add("repeated", `line ${line}`);
    return words.length;
  }

  /** Takes the numbers of the cells of the row that is read next, row i of its batch. */
  expect(numbered: NumberedCells | undefined, i: number): void {
    this.#numbers = numbered?.numbers ?? null;
    this.#rowStart = numbered?.starts[i] ?? 0;
  }

  /** @param at place of the cell that is the text, or of another if the text is its code */
  #actor(
    text: string,
    cells: readonly string[],
    at: number,
    kind: number,
    country: number,
  ): BookedActor {
    const isNumbered = this.#numbers !== null && at >= 0 && cells[at] === text;
    const number = isNumbered ? (this.#numbers?.[this.#rowStart + at] ?? 0) : 0;
    const known = number > 0 ? this.#actors[number] : undefined;
    if (known) return known;
    const hints = kind < 0 && country < 0 ? this.#noHints : this.#hints(cells, kind, country);
    const actor = this.books.actors.of(text, this.mapping.codes, hints);
    if (number > 0) this.#actors[number] = actor;
    return actor;
  }

  #sourceOf(cells: readonly string[]): PooledText {
    const { sources } = this.books;
    const { source, name } = this.mapping;
    if (source !== null) return (this.#source ??= sources.given(source));
    const at = this.#at;
    if (at.source < 0 && at.sourceTitle < 0) return (this.#source ??= sources.idOf(name, "", ""));
    return sources.idOf(name, this.#cell(cells, at.source), this.#cell(cells, at.sourceTitle));
  }

  #hints(cells: readonly string[], kind: number, country: number): ActorHints {
    return {
      kind: this.#cell(cells, kind) || this.mapping.kind,
      country: this.#cell(cells, country),
    };
  }

  #claim(cells: readonly string[], line: number, given: WordMeaning, shared: Shared): ClaimRow {
    const { subject, object, time, source, status, quote, key } = shared;
    const { sign, intensity } = this.#sign.of(cells, line, given);
    const word =
      given.predicate === UNNAMED.predicate && sign !== 0 ? (BY_SIGN.get(sign) ?? given) : given;
    const predicate = this.books.predicates.use(word);
    const { validFrom, validTo } = time;
    let id: string;
    if (key === "") {
      const hash = this.#hash;
      hash.restart();
      hash.pooled(subject);
      hash.pooled(predicate.id);
      hash.pooled(object);
      hash.text(SIGNS[sign + 1] ?? "");
      hash.text(validFrom);
      hash.text(validTo);
      hash.pooled(source);
      hash.text(quote);
      id = this.books.ids.ofContent(hash.value);
    } else id = this.books.ids.free(this.#keyedId(key, predicate.id.text));
    return {
      id,
      subject,
      predicate: predicate.id,
      object,
      sign: status.text === "denied" ? 0 : sign,
      intensity,
      validFrom,
      validTo,
      status,
      source,
      paragraph: shared.paragraph,
      summary: quote || sentenceOf(shared, predicate.ownLabel),
      properties: shared.properties,
    };
  }

  /** Returns the id of a claim whose row has one; a row of several flags has several claims. */
  #keyedId(key: string, predicate: string): string {
    const id = slugOf(`${this.mapping.name} ${key}`, "c");
    return this.#flags.length > 1 ? `${id}-${slugOf(predicate, "r")}` : id;
  }

  #cell(cells: readonly string[], index: number): string {
    if (index < 0 || index >= cells.length) return "";
    const cell = cells[index] ?? "";
    return this.#missing !== null && cell !== "" && this.#missing.has(cell) ? "" : cell;
  }

  #wordsOf(cells: readonly string[]): readonly WordMeaning[] {
    const text = this.#cell(cells, this.#at.relation);
    if (text !== "") return [this.#words.get(text) ?? this.#ownWord(text)];
    if (this.#flags.length === 0) return this.#fallback;
    return this.#flags.filter(({ index }) => cells[index] === "1").map(({ word }) => word);
  }

  #ownWord(text: string): WordMeaning {
    let word = this.#own.get(text);
    if (!word) this.#own.set(text, (word = { word: text, ...ownMeaning(text) }));
    return word;
  }

  #statusOf(cells: readonly string[], line: number, goesOn: boolean): PooledText {
    const text = this.#cell(cells, this.#at.status);
    if (text !== "") {
      const status = STATUS_CELLS.get(text.toLowerCase());
      if (status) return status;
      this.books.leftOut.add("status", `line ${line}`, text.toLowerCase());
    }
    return goesOn ? ONGOING : OCCURRED;
  }
}

/** A sentence with a label that is not the predicate's, which readers would take; else empty. */
function sentenceOf({ subject, object }: Shared, ownLabel: string): string {
  return ownLabel === "" ? "" : `${subject.actor.name} ${ownLabel} ${object.actor.name}.`;
}
