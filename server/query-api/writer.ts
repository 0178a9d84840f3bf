import type { Value } from "../store/value.ts";
import type { QueryFailure } from "./failure.ts";
import { plainJson } from "./plain-json.ts";
import { typedJson } from "./typed-json.ts";
import type { Media } from "./media.ts";

/** Formats the parts of a response, listed in their order. */
export interface AnswerWriter {
  head(columns: readonly string[]): string;
  row(values: readonly Value[], first: boolean): string;
  /** Follows the last row. */
  summary(members: readonly string[]): string;
  /** Replaces the summary if a statement fails after the head was written. */
  failure(failure: QueryFailure): string;
  /** The whole response if no statement was run. */
  bare(members: readonly string[]): string;
}

/** Returns the writer for one of the Query API's formats. */
export function answerWriter({ typed, lines }: Media): AnswerWriter {
  const values = typed ? typedJson : plainJson;
  const list = (row: readonly Value[]) => `[${row.map(values).join(",")}]`;
  if (lines)
    return {
      head: (columns) => event("Header", `{"fields":${JSON.stringify(columns)}}`),
      row: (row) => event("Record", list(row)),
      summary: (members) => event("Summary", `{${members.join(",")}}`),
      failure: (failure) => event("Error", errorList(failure)),
      bare: (members) => event("Header", "{}") + event("Summary", `{${members.join(",")}}`),
    };
  return {
    head: (columns) => `{"data":{"fields":${JSON.stringify(columns)},"values":[`,
    row: (row, first) => (first ? list(row) : `,${list(row)}`),
    summary: (members) => `]},${members.join(",")}}`,
    failure: (failure) => `]},"errors":${errorList(failure)}}`,
    bare: (members) => `{${members.join(",")}}`,
  };
}

/** Returns the whole response for a statement that failed before its head was written. */
export function failureText(failure: QueryFailure, media: Media | undefined): string {
  return media?.lines ? event("Error", errorList(failure)) : `{"errors":${errorList(failure)}}`;
}

function event(name: string, body: string): string {
  return `{"$event":"${name}","_body":${body}}\n`;
}

function errorList({ code, message }: QueryFailure): string {
  return JSON.stringify([{ code, message }]);
}
