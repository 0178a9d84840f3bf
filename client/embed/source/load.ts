import { msg } from "../../../domain/message.ts";
import { WHOLE_GRAPH } from "../../../domain/whole-graph.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { GraphColumns } from "../../../domain/contract/graph-columns.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { readAddress, type Address } from "./address.ts";
import { graphOfColumns } from "../../model/graph/graph-of-columns.ts";
import { nextTask } from "../../ui/browser/next-task.ts";
import { answer, answerAs } from "./answer.ts";
import { loadedAlone, loadedFrom, type Loaded } from "./loaded.ts";
import { isSourceError, SourceError } from "./source-error.ts";

const kept = new Map<string, Promise<Loaded>>();

/**
 * Loads the source that `src` names; elements of a page with the same source share one response.
 * @param query a saved query of the server, with its parameters: `well-sourced?actor=armenia&sources=2`
 * @throws SourceError with one sentence for the reader
 */
export function loadSource(src: string, query: string, base: string): Promise<Loaded> {
  const address = readAddress(src, base);
  const key = `${address.given.href} ${query}`;
  const known = kept.get(key);
  if (known) return known;
  const loading = address.kind === "server" ? fromEither(address, query) : fromFile(address.url);
  kept.set(key, loading);
  // The next element that asks tries again after a failure.
  loading.catch(() => kept.delete(key));
  return loading;
}

/** Reads a graph inside the page itself, in any text format. */
export function readInline(text: string): Promise<Loaded> {
  return alone(text, msg("The graph in the page"));
}

/**
 * An address that does not answer as a server may be a file; if it is neither, the server's error
 * counts.
 */
async function fromEither({ url, given }: Address, query: string): Promise<Loaded> {
  try {
    return await fromServer(url, query);
  } catch (trouble) {
    if (query !== "" || !isSourceError(trouble) || given.pathname.endsWith("/")) throw trouble;
    return fromFile(given).catch(() => {
      throw trouble;
    });
  }
}

async function fromServer(server: URL, query: string): Promise<Loaded> {
  const [id, parameters = ""] = query.split("?");
  const ofQuery = new URL(`api/queries/${id}/graph?${parameters}`, server);
  const [dataset, graph] = await Promise.all([
    answerAs<Dataset>(new URL("api/dataset", server)),
    id ? answerAs<SerializedGraph>(ofQuery) : wholeGraph(server),
  ]);
  const loaded = loadedFrom(graph, dataset, server.href.slice(0, -1));
  // A query has chosen already: nothing of its answer is hidden by kind.
  if (query === "") return loaded;
  const { first, coreKinds } = loadedAlone(graph, {});
  return { ...loaded, first, coreKinds };
}

const wholeGraph = async (server: URL): Promise<SerializedGraph> =>
  graphOfColumns(await answerAs<GraphColumns>(new URL(WHOLE_GRAPH, server)));

async function fromFile(url: URL): Promise<Loaded> {
  const bytes = await (await answer(url)).arrayBuffer();
  return alone(new Uint8Array(bytes), fileName(url));
}

/** @param name of the file, for messages */
async function alone(file: Uint8Array | string, name: string): Promise<Loaded> {
  const { readGraph } = await import("./read-graph.ts").catch((cause: unknown) => {
    throw new SourceError(msg("The script that reads graphs could not be loaded."), { cause });
  });
  try {
    const { graph, places, coreKinds, ...told } = await readGraph(file);
    // The map is drawn as soon as this is known, which would make one long task of both.
    await nextTask();
    return { ...loadedAlone(graph, places, coreKinds), ...told };
  } catch (error) {
    if (!(error instanceof Error && error.name === "Refusal")) throw error;
    throw new SourceError(`${name}: ${error.message}`, { cause: error });
  }
}

function fileName({ pathname, host }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last;
  }
}
