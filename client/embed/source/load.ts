import type { Dataset } from "../../../server/contract/dataset.ts";
import type { SerializedGraph } from "../../../server/contract/graph.ts";
import { readAddress, type Address } from "./address.ts";
import { loadedAlone, loadedFrom, type Loaded } from "./loaded.ts";
import { SourceError } from "./source-error.ts";

/** Every relation whatever its status: what is hidden is a choice of the view. */
const GRAPH = "api/graph?status=occurred,ongoing,planned,alleged,hypothetical,denied";

const kept = new Map<string, Promise<Loaded>>();

/**
 * Loads what `src` names; elements of one page that name the same share one answer.
 * @param query a saved query of the server, with its parameters: `well-sourced?actor=armenia&sources=2`
 * @throws SourceError with one sentence for the reader
 */
export function loadSource(src: string, query: string, base: string): Promise<Loaded> {
  const address = readAddress(src, base);
  const key = `${address.url.href} ${query}`;
  const known = kept.get(key);
  if (known) return known;
  const loading = address.kind === "server" ? fromServer(address.url, query) : fromFile(address);
  kept.set(key, loading);
  // What failed is tried again by the next one that asks.
  loading.catch(() => kept.delete(key));
  return loading;
}

/** Reads a graph that stands in the page itself, as graphology's JSON. */
export async function readInline(text: string): Promise<Loaded> {
  return alone(parsed(text, "the inline graph"));
}

async function fromServer(server: URL, query: string): Promise<Loaded> {
  const [id, parameters = ""] = query.split("?");
  const graphAt = new URL(id ? `api/queries/${id}/graph?${parameters}` : GRAPH, server);
  const [dataset, graph] = await Promise.all([
    answer(new URL("api/dataset", server)).then((response) => response.json() as Promise<Dataset>),
    answer(graphAt).then((response) => response.json() as Promise<SerializedGraph>),
  ]);
  const loaded = loadedFrom(graph, dataset, server.href.slice(0, -1));
  // A query has chosen already: nothing of its answer is hidden by kind.
  if (query === "") return loaded;
  const { first, coreKinds } = loadedAlone(graph, {});
  return { ...loaded, first, coreKinds };
}

async function fromFile({ kind, url }: Address): Promise<Loaded> {
  const text = await (await answer(url)).text();
  if (kind === "json") return alone(parsed(text, url.pathname));
  const { readGexf } = await import("./gexf.ts");
  return alone(readGexf(text));
}

async function alone(value: unknown): Promise<Loaded> {
  const { readGraph } = await import("./graph-json.ts");
  const { graph, places, coreKinds } = readGraph(value);
  return loadedAlone(graph, places, coreKinds);
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${place} is not JSON: ${(error as Error).message}.`, { cause: error });
  }
}

async function answer(url: URL): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { referrerPolicy: "no-referrer" });
  } catch (error) {
    throw new SourceError(`${url.host} does not answer, or does not let this page read it.`, {
      cause: error,
    });
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  const detail = typeof problem.detail === "string" ? `: ${problem.detail}` : "";
  throw new SourceError(`${url.host} answered ${response.status}${detail}.`);
}
