import { STATUSES, type Status } from "../../domain/status.ts";
import { slugOf } from "../actors/slug.ts";
import type { LeftOutList, Reason } from "../left-out.ts";
import { columnsFor, type MappedColumn, type TableMapping } from "../mapping/mapping.ts";
import type { WordMeaning } from "../mapping/mapping.ts";
import { meaningOf, ownMeaning, UNNAMED } from "../vocabulary/meaning.ts";
import type { ActorRow, ClaimRow } from "../pack/rows.ts";
import type { ActorBook, ActorHints } from "./actor-book.ts";
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
  subject: ActorRow;
  object: ActorRow;
  time: ClaimTime;
  source: string;
  status: Status;
  quote: string;
  paragraph: string;
  key: string;
  properties: readonly string[];
}

const STATUS_SET: ReadonlySet<string> = new Set(STATUSES);

/** Turns the rows of one table into claims. */
export class ClaimReader {
  #time: TimeReader;
  #sign: SignReader;
  #words: ReadonlyMap<string, WordMeaning>;
  #own = new Map<string, WordMeaning>();
  #flags: readonly { index: number; word: WordMeaning }[];
  #properties: readonly number[];
  #at = new Map<MappedColumn["role"], number>();
  #missing: ReadonlySet<string>;
  #fallback: readonly WordMeaning[];
  #noHints: ActorHints;

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
    this.#noHints = { kind: mapping.kind, country: "" };
    for (const [index, { role }] of mapping.columns.entries())
      if (!this.#at.has(role)) this.#at.set(role, index);
  }

  /** Returns the claims of a row, or the reason why it has none, which is added to `leftOut`. */
  read(cells: readonly string[], line: number): ClaimRow[] | Reason {
    const { actors, sources, leftOut, ids } = this.books;
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
    const subject = actors.of(from, mapping.codes, this.#hints(cells, "fromKind", "fromCountry"));
    const object = actors.of(to, mapping.codes, this.#hints(cells, "toKind", "toCountry"));
    subject.uses += 1;
    object.uses += 1;
    const time = this.#time.of(cells, line);
    const paragraph = this.#cell(cells, "paragraph");
    const shared: Shared = {
      subject: subject.actor,
      object: object.actor,
      time,
      source: sources.idOf(
        mapping.name,
        this.#cell(cells, "source"),
        this.#cell(cells, "sourceTitle"),
      ),
      status: this.#statusOf(cells, line, time.goesOn),
      quote: this.#cell(cells, "quote"),
      paragraph: /^[1-9]\d{0,8}$/.test(paragraph) ? paragraph : "",
      key: this.#cell(cells, "id"),
      properties:
        this.#properties.length === 0 ? NONE : this.#properties.map((index) => cells[index] ?? ""),
    };
    const repeated = ids.repeated;
    const claims = words.map((word) => this.#claim(cells, line, word, shared));
    if (ids.repeated > repeated) leftOut.add("repeated", `line ${line}`);
    return claims;
  }

  #hints(
    cells: readonly string[],
    kind: "fromKind" | "toKind",
    country: "fromCountry" | "toCountry",
  ): ActorHints {
    if (!this.#at.has(kind) && !this.#at.has(country)) return this.#noHints;
    return {
      kind: this.#cell(cells, kind) || this.mapping.kind,
      country: this.#cell(cells, country),
    };
  }

  #claim(
    cells: readonly string[],
    line: number,
    given: WordMeaning,
    { subject, object, time, source, status, quote, paragraph, key, properties }: Shared,
  ): ClaimRow {
    const { sign, intensity } = this.#sign.of(cells, line, given);
    const word =
      given.predicate === UNNAMED.predicate && sign !== 0 ? (BY_SIGN.get(sign) ?? given) : given;
    const predicate = this.books.predicates.use(word);
    const { validFrom, validTo } = time;
    const id =
      key === ""
        ? this.books.ids.ofContent([
            this.mapping.name,
            subject.id,
            predicate,
            object.id,
            SIGNS[sign + 1] ?? "",
            validFrom,
            validTo,
            source,
            quote,
          ])
        : this.books.ids.free(this.#keyedId(key, predicate));
    return {
      id,
      subject: subject.id,
      predicate,
      object: object.id,
      sign: status === "denied" ? 0 : sign,
      intensity,
      validFrom,
      validTo,
      status,
      source,
      paragraph,
      summary: quote || `${subject.name} ${word.label} ${object.name}.`,
      properties,
    };
  }

  /** Returns the id of a claim whose row has one; a row of several flags has several claims. */
  #keyedId(key: string, predicate: string): string {
    const id = slugOf(`${this.mapping.name} ${key}`, "c");
    return this.#flags.length > 1 ? `${id}-${slugOf(predicate, "r")}` : id;
  }

  #cell(cells: readonly string[], role: MappedColumn["role"]): string {
    const index = this.#at.get(role);
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
