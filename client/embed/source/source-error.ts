import { msg } from "../../../domain/message.ts";

/** A source of a graph that cannot be used; the message is one sentence for the reader. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** Returns true if an error is for the reader; code that is loaded later has a class of its own. */
export function isSourceError(error: unknown): error is SourceError {
  return error instanceof Error && error.name === "SourceError";
}

/** `place: found …, expected …` as a SourceError. */
export function unexpected(place: string, found: unknown, expected: string): SourceError {
  const text = found === undefined ? "nothing" : (JSON.stringify(found) ?? typeof found);
  return new SourceError(msg(`${place}: found ${text.slice(0, 80)}, expected ${expected}.`));
}
