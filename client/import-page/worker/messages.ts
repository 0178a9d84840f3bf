import type { OpenedPack } from "../../../browser-store/packs-messages.ts";
import type { CodeSystem } from "../../../import/actors/code-systems.ts";
import type { ColumnRole } from "../../../import/columns/roles.ts";
import type { ImportReport } from "../../../import/convert/convert.ts";
import type { DateForm } from "../../../import/dates/column-form.ts";
import type {
  GivenSource,
  ImportMapping,
  TableMapping,
  WordMeaning,
} from "../../../import/mapping/mapping.ts";
import type { Vocabulary } from "../../../import/vocabulary/meaning.ts";

/** Something that a person decides about the mapping; a later one about the same thing replaces it. */
export type Change =
  | { about: "answer"; question: string; value: string }
  | { about: "holds"; table: number; holds: TableMapping["holds"] }
  | { about: "role"; table: number; column: number; role: ColumnRole }
  | { about: "form"; table: number; column: number; form: DateForm }
  | { about: "word"; table: number; word: WordMeaning }
  | { about: "relation"; table: number; relation: WordMeaning }
  | { about: "end"; table: number; included: boolean }
  | { about: "source"; table: number; source: GivenSource | null }
  | { about: "codes"; table: number; codes: CodeSystem }
  | { about: "signFrom"; table: number; signFrom: TableMapping["signFrom"] }
  | { about: "vocabulary"; table: number; vocabulary: Vocabulary }
  | { about: "title"; title: string }
  | { about: "licence"; licence: string };

/** A task for the worker. */
export type Order =
  | { kind: "survey"; files: readonly File[]; into: OpenedPack | null }
  | { kind: "change"; change: Change }
  | { kind: "convert" }
  | { kind: "cancel" };

/** A table as the page shows it. */
export interface TableView {
  name: string;
  /** Number of rows; null if they were not counted, since the mapping was known. */
  rows: number | null;
  /** The first rows. */
  sample: readonly (readonly string[])[];
  /** Of each column, some of its dates that can be read in two ways. */
  doubtful: readonly (readonly string[])[];
  /** The most frequent words for relations; `count` is null if they were not counted. */
  words: readonly { meaning: WordMeaning; count: number | null }[];
  /** Number of words beyond those. */
  moreWords: number;
  /** The table in which the words were looked up. */
  vocabulary: Vocabulary;
}

/** A question as the page shows it. */
export interface QuestionView {
  id: string;
  text: string;
  options: readonly { value: string; label: string }[];
  guess: string;
  /** The answer that claims nothing; it holds until there is another. */
  safe: string;
  /** The given answer; null if there is none yet. */
  value: string | null;
  /** True if it asks if two names mean one actor. */
  isNearName: boolean;
}

/** The mapping as it is now, with all that a person needs to judge it. */
export interface Mapped {
  mapping: ImportMapping;
  tables: readonly TableView[];
  questions: readonly QuestionView[];
}

/** The graph of the first rows. */
export interface Preview {
  /** In graphology's format, as JSON. */
  graph: string;
  actors: number;
  relations: number;
  /** Rows that were converted for it. */
  rows: number;
  /** False if there are more rows than that. */
  isWhole: boolean;
  /** The sentences of the report. */
  sentences: readonly string[];
}

/** A finished pack. */
export interface Converted {
  id: string;
  /** Name of the pack to which claims were added; empty for a new one. */
  into: string;
  /** A sentence on how its claims differ from those that were there; empty for a new one. */
  changes: string;
  report: ImportReport;
  /** Number of its claims, those that were there among them. */
  claims: number;
  /** The report as sentences. */
  text: string;
  /** The files of the pack, import.json and the report, by name. */
  files: readonly { name: string; content: Blob }[];
}

/** News from the worker. */
export type WorkerMessage =
  | { kind: "progress"; file: string; share: number; rows: number }
  | ({ kind: "mapped" } & Mapped)
  | { kind: "previewed"; preview: Preview | null; reason: string }
  | ({ kind: "converted" } & Converted)
  | {
      kind: "failed";
      doing: "survey" | "change" | "convert";
      message: string;
      isCancelled: boolean;
    };
