import { msg } from "../../../domain/message.ts";
import { QueryError } from "../../api/query-client.ts";

/** Why a statement failed, and where in the editor's text; a failure without a place has none. */
export interface RunError {
  /** Neo4j's status code; "" where the server gave none. */
  code: string;
  message: string;
  place: ErrorPlace | null;
}

export interface ErrorPlace {
  /** In the statement, from 1. */
  line: number;
  column: number;
  /** In the editor's text, in UTF-16 code units from 0. */
  offset: number;
  /** Offset behind the last character, in the editor's text. */
  end: number;
}

/** The position of a statement in the editor's text. */
interface Placed {
  text: string;
  offset: number;
}

const PLACE = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/;
/** Matches the token at a position: a name or number, a quoted text, or one character. */
const WORD = /^(?:[\p{L}\p{N}_$]+|`[^`]*`|"[^"]*"|'[^']*'|[^])/u;

/** Returns the message about any error that ended a run. */
export function runError(error: unknown, statement: Placed): RunError {
  if (error instanceof QueryError)
    return {
      code: error.code,
      message: withoutPlace(error.message),
      place: errorPlace(error.message, statement),
    };
  if (error instanceof TypeError)
    return {
      code: "",
      message: msg("The server does not answer: check that it runs"),
      place: null,
    };
  return { code: "", message: error instanceof Error ? error.message : String(error), place: null };
}

/** Neo4j's Query API has no member for the place: the message is where it says it. */
// eslint-disable-next-line no-restricted-syntax -- its answers hold nothing else to go by
const placeIn = (message: string) => PLACE.exec(message);

/**
 * Returns the place that a message of Neo4j's form names, within the statement; null: it names
 * none.
 */
export function errorPlace(message: string, { text, offset }: Placed): ErrorPlace | null {
  const match = placeIn(message);
  if (!match) return null;
  const [line = 1, column = 1, at = 0] = match.slice(1).map(Number);
  const start = Math.min(at, text.length);
  return { line, column, offset: offset + start, end: offset + tokenEnd(text, start) };
}

/** Returns the end of the token that begins at a place of a text. */
export function tokenEnd(text: string, start: number): number {
  return start + (WORD.exec(text.slice(start))?.[0].length ?? 0);
}

/** The editor shows the line and the caret under it itself. */
function withoutPlace(message: string): string {
  const match = placeIn(message);
  return match ? message.slice(0, match.index).trim() : message;
}
