import { msg } from "../domain/message.ts";

/** Thrown if a file cannot be read at all; the message is a sentence or two for the user. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/**
 * Returns true for a refusal. Checks the name, since separately loaded scripts have a class each.
 */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === "Refusal";
}

/** The supported formats, for the end of a refusal. */
export const READABLE = msg(
  "Save it as GEXF, GraphML, JSON (a list of nodes and one of edges) or CSV with the columns source and target.",
);
