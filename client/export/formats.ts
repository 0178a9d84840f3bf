import type { Picture } from "../picture/picture.ts";
import { pngFile, svgFile } from "./picture-files.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** What can be written: the picture, or the graph that it shows. */
export interface Exported {
  picture: Picture;
  graph: ShownGraph;
  /** How many more relations there are than are exported, in words; empty: none */
  more: string;
}

/** A kind of file; its writer is loaded when it is asked for. */
export interface Format {
  /** Ending of the file's name */
  ending: string;
  words: string;
  /** What it is good for */
  note: string;
  write: (exported: Exported) => Promise<Blob>;
}

const textFile = (text: string, type: string): Blob => new Blob([text], { type });
const today = (): string => new Date().toISOString().slice(0, 10);

export const PICTURE_FORMATS: readonly Format[] = [
  {
    ending: "png",
    words: "PNG",
    note: "A picture for slides and posts, at twice the screen's resolution",
    write: ({ picture }) => pngFile(picture),
  },
  {
    ending: "svg",
    words: "SVG",
    note: "Vectors to edit, in Inkscape for instance; text stays text",
    write: ({ picture }) => svgFile(picture),
  },
];

export const GRAPH_FORMATS: readonly Format[] = [
  {
    ending: "gexf",
    words: "GEXF",
    note: "For Gephi and networkx, with the times of every relation",
    write: async ({ graph }) =>
      textFile((await import("./as-gexf.ts")).asGexf(graph, today()), "application/xml"),
  },
  {
    ending: "graphml",
    words: "GraphML",
    note: "For yEd, igraph and others",
    write: async ({ graph }) =>
      textFile((await import("./as-graphml.ts")).asGraphml(graph), "application/xml"),
  },
  {
    ending: "json",
    words: "JSON",
    note: "graphology's own format, as the API gives it",
    write: async ({ graph }) =>
      textFile((await import("./as-graphology.ts")).asGraphology(graph), "application/json"),
  },
  {
    ending: "actors.csv",
    words: "CSV of actors",
    note: "A table, a row for each actor",
    write: async ({ graph }) =>
      textFile((await import("./as-csv.ts")).actorsCsv(graph), "text/csv"),
  },
  {
    ending: "relations.csv",
    words: "CSV of relations",
    note: "A table, a row for each relation",
    write: async ({ graph }) =>
      textFile((await import("./as-csv.ts")).relationsCsv(graph), "text/csv"),
  },
  {
    ending: "cypher",
    words: "Cypher",
    note: "A script that recreates the graph in Neo4j",
    write: async ({ graph }) =>
      textFile((await import("./as-cypher.ts")).asCypher(graph), "text/plain"),
  },
];
