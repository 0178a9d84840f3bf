import { libraryOf, type Library } from "../server/cypher/library-of.ts";
import { loadScriptsFrom, type LoadScripts } from "../server/load/scripts.ts";

const TEXTS = import.meta.glob<string>(
  "../cypher/{schema,load,contents,earlier,unload,queries}/*.cypher",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** The queries that answer requests, as in cypher/queries. */
export const readQueries = (): Library => library("queries");

/** The scripts that load a pack. Throws Error with the name of a faulty file. */
export const readLoadScripts = (): LoadScripts => loadScriptsFrom(library);

function library(folder: string): Library {
  const start = `../cypher/${folder}/`;
  const texts = Object.entries(TEXTS)
    .filter(([path]) => path.startsWith(start))
    .map(([path, text]) => [path.slice(start.length), text] as const);
  return libraryOf(`cypher/${folder}`, new Map(texts), "neo4j");
}
