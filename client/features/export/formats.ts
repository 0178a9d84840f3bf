import { isHere } from "../../api/ask.ts";
import { msg } from "../../../domain/message.ts";
import type { Picture } from "../../static-picture/picture.ts";
import { pngFile, svgFile, type Resolution } from "./picture-files.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** The content of a file: the picture, or the graph that it shows. */
export interface Exported {
  picture: Picture;
  resolution: Resolution;
  /** Address at which the server draws the same view as PDF */
  pdf: string;
  /** The graph; its claims and their sources are asked for when a format takes them */
  graph: ShownGraph;
  withEvidence: () => Promise<ShownGraph>;
  /** The number of relations that are left out, in words; empty if none are */
  more: string;
}

/** A kind of file; its writer is loaded when it is asked for. */
export interface Format {
  /** Ending of the file's name */
  ending: string;
  words: string;
  /** The use of it */
  note: string;
  /** The server draws it, which has no data that is in this browser alone */
  needsServer?: true;
  write: (exported: Exported) => Promise<Blob>;
}

/** Returns a picture that the server draws. Throws Error with its own words if it cannot. */
async function fetched(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (answer.ok) return answer.blob();
  const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
  throw new Error(problem.detail ?? msg(`the server answered ${answer.status}`));
}

const textFile = (text: string, type: string): Blob => new Blob([text], { type });
const today = (): string => new Date().toISOString().slice(0, 10);

const PICTURE_FORMATS: readonly Format[] = [
  {
    ending: "png",
    words: "PNG",
    note: msg("A picture for slides and posts"),
    write: ({ picture, resolution }) => pngFile(picture, resolution),
  },
  {
    ending: "svg",
    words: "SVG",
    note: msg("Vectors to edit, in Inkscape for instance; text stays text"),
    write: ({ picture }) => svgFile(picture),
  },
  {
    ending: "pdf",
    words: "PDF",
    note: msg("For print and papers: vectors, with fonts inside; drawn by the server"),
    needsServer: true,
    write: ({ pdf }) => fetched(pdf),
  },
];

/** Returns the pictures that can be made now. */
export const pictureFormats = (): readonly Format[] =>
  PICTURE_FORMATS.filter(({ needsServer }) => !(needsServer && isHere()));

export const GRAPH_FORMATS: readonly Format[] = [
  {
    ending: "gexf",
    words: "GEXF",
    note: msg(
      "For Gephi and networkx: actors, places, relations with spells, claims, sources and asserters as texts",
    ),
    write: async ({ withEvidence }) =>
      textFile(
        (await import("./as-gexf.ts")).asGexf(await withEvidence(), today()),
        "application/xml",
      ),
  },
  {
    ending: "graphml",
    words: "GraphML",
    note: msg("For yEd, igraph and networkx: the same as texts of nodes and edges"),
    write: async ({ withEvidence }) =>
      textFile(
        (await import("./as-graphml.ts")).asGraphml(await withEvidence()),
        "application/xml",
      ),
  },
  {
    ending: "json",
    words: "JSON",
    note: msg("Everything: graphology’s format with each claim and document whole"),
    write: async ({ withEvidence }) =>
      textFile(
        (await import("./as-graphology.ts")).asGraphology(await withEvidence()),
        "application/json",
      ),
  },
  {
    ending: "zip",
    words: msg("CSV tables"),
    note: msg(
      "For spreadsheets: actors, relations, claims and sources in a zip, described by a datapackage.json",
    ),
    write: async ({ withEvidence }) => {
      const { asTables } = await import("./as-tables.ts");
      const bytes = asTables(await withEvidence());
      return new Blob([Uint8Array.from(bytes)], { type: "application/zip" });
    },
  },
  {
    ending: "actors.csv",
    words: msg("CSV of actors"),
    note: msg("One table, a row for each actor, without its relations"),
    write: async ({ graph }) =>
      textFile((await import("./as-csv.ts")).actorsCsv(graph), "text/csv"),
  },
  {
    ending: "relations.csv",
    words: msg("CSV of relations"),
    note: msg("One table, a row for each relation, with its claims and sources in columns"),
    write: async ({ withEvidence }) =>
      textFile((await import("./as-csv.ts")).relationsCsv(await withEvidence()), "text/csv"),
  },
  {
    ending: "cypher",
    words: "Cypher",
    note: msg(
      "A script that recreates actors and relations in Neo4j; claims are not in it, sources by their ids",
    ),
    write: async ({ withEvidence }) =>
      textFile((await import("./as-cypher.ts")).asCypher(await withEvidence()), "text/plain"),
  },
];
