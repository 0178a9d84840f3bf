/** A file that cannot be read at all; the message is a sentence or two for its owner. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Whether an error is a refusal: scripts that are loaded apart have a class each. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === "Refusal";
}

/** What files can be read, for the end of a refusal. */
export const READABLE =
  "Save it as GEXF, GraphML, JSON (a list of nodes and one of edges) or CSV with the columns source and target.";
