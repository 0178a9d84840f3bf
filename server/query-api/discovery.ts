import type { IRouter } from "express";
import { allowReading } from "../http/cross-origin.ts";
import type { EmbedOrigins } from "../http/embed-origins.ts";
import { baseAddress } from "../http/base-address.ts";
import type { Ask } from "../query/ask.ts";
import { StoreError, type Store } from "../store/port.ts";
import { options, preflight } from "./preflight.ts";

/**
 * The long-term release of Neo4j whose Query API this is, including explicit transactions. Clients
 * derive the available features from it.
 */
const QUERY_API_VERSION = "5.26.0";

export interface DiscoveryTools {
  engine: Store["engine"];
  /** Runs queries of cypher/server. */
  ask: Ask;
  /** Origins whose pages may read the response. */
  embedOrigins: EmbedOrigins;
  /** Public address of the server; undefined to take it from each request. */
  publicUrl: string | undefined;
}

interface Product {
  version: string;
  edition: string;
}

/**
 * Serves the discovery document that Neo4j's clients request first, at `/` if JSON is preferred to
 * HTML: the address of the Query API, and the Neo4j version. Bolt and the older HTTP API are
 * omitted, because neither is served here.
 */
export function mountDiscovery(app: IRouter, tools: DiscoveryTools): void {
  const product = cachedProduct(tools);
  app
    .route("/")
    .get(async (request, response, next) => {
      response.vary("Accept");
      if (request.accepts(["html", "json"]) !== "json") {
        next();
        return;
      }
      allowReading(tools.embedOrigins, request, response);
      const { version, edition } = await product();
      response.set("Cache-Control", "no-cache");
      response.setHeader("Content-Type", "application/json");
      response.end(discovery(baseAddress(request, response, tools.publicUrl), version, edition));
    })
    .options(
      (request, response, next) => {
        allowReading(tools.embedOrigins, request, response);
        preflight(request, response, next);
      },
      options("HEAD", "GET"),
    );
}

function discovery(base: string, version: string, edition: string): string {
  return JSON.stringify({
    query: `${base}/db/{databaseName}/query/v2`,
    neo4j_version: version,
    neo4j_edition: edition,
  });
}

/** Queries the store once and caches the result; retries after a failure. */
function cachedProduct({ engine, ask }: DiscoveryTools): () => Promise<Product> {
  if (engine === "embedded")
    return () => Promise.resolve({ version: QUERY_API_VERSION, edition: "embedded" });
  let known: Promise<Product> | undefined;
  return () =>
    (known ??= neo4jProduct(ask).catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
}

/** Falls back to defaults, since other Bolt servers may lack the procedure. */
async function neo4jProduct(ask: Ask): Promise<Product> {
  const other = { version: QUERY_API_VERSION, edition: "community" };
  try {
    const [product = other] = await ask<Product>("components");
    return product;
  } catch (error) {
    if (error instanceof StoreError && ["failed", "syntax", "refused"].includes(error.code))
      return other;
    throw error;
  }
}
