import { parse } from "csv-parse/sync";
import type { EarlierPack, ImportReport } from "../../import/convert/convert.ts";
import { importSurveyed, surveyFiles } from "../../import/import-files.ts";
import { leftOutSentence } from "../../import/left-out.ts";
import type { ImportMapping } from "../../import/mapping/mapping.ts";
import type { InputFile, Watch } from "../../import/stream/input.ts";

/** A file in memory, in chunks of a few bytes so that every seam is tried. */
export function inputOf(name: string, content: string | Uint8Array, chunk = 7): InputFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

export interface Made {
  report: ImportReport;
  mapping: ImportMapping;
  /** Texts of the questions, with the guess. */
  questions: string[];
  files: Map<string, string>;
  /** Rows of a table of the pack. */
  rows: (file: string) => Record<string, string>[];
  /** Claims, a line each: `from PREDICATE to sign intensity from/to status`. */
  claims: string[];
  leftOut: string[];
}

/** Options of an import. */
interface Options {
  /** The answers that are taken: guesses, or what is safe. */
  take?: "guess" | "safe";
  mapping?: ImportMapping | null;
  earlier?: EarlierPack;
  watch?: Watch;
}

/** Imports files into memory. */
export async function importInto(
  files: readonly InputFile[],
  options: Options = {},
): Promise<Made> {
  const { take = "guess", mapping: earlierMapping = null, earlier, watch = {} } = options;
  const survey = await surveyFiles(files, watch, earlierMapping);
  const mapping = survey.questions.reduce(
    (made, question) => question.apply(made, question[take]),
    survey.mapping,
  );
  const texts = new Map<string, string>();
  const sink = {
    write: (file: string, piece: string | Uint8Array) => {
      const text = typeof piece === "string" ? piece : new TextDecoder().decode(piece);
      texts.set(file, (texts.get(file) ?? "") + text);
    },
  };
  const report = await importSurveyed(survey, mapping, sink, {
    watch,
    ...(earlier && { earlier }),
  });
  const rows = (file: string): Record<string, string>[] =>
    parse(texts.get(file) ?? "", { columns: true });
  return {
    report,
    mapping,
    questions: survey.questions.map(({ text, guess }) => `${text} [${guess}]`),
    files: texts,
    rows,
    claims: rows("claims.csv").map((c) =>
      [
        c["subject"],
        c["predicate"],
        c["object"],
        c["sign"],
        c["intensity"],
        `${c["validFrom"]}/${c["validTo"]}`,
        c["status"],
      ].join(" "),
    ),
    leftOut: report.leftOut.map(leftOutSentence),
  };
}

/** Imports one table. */
export function importText(content: string | Uint8Array, options?: Options): Promise<Made> {
  return importInto([inputOf("edges.csv", content)], options);
}
