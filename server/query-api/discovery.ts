import type { Express } from "express";
import { allowReading } from "../http/cross-origin.ts";
import type { EmbedOrigins } from "../http/embed-origins.ts";
import { baseAddress } from "../http/base-address.ts";
import type { Ask } from "../query/ask.ts";
import { StoreError, type Store } from "../store/port.ts";
import { options, preflight } from "./preflight.ts";

/**
 * The long-term release of Neo4j whose Query API this is, explicit transactions included: clients
 * ask for a version to know what they may use.
 */
const SPOKEN = "5.26.0";

export interface DiscoveryTools {
  engine: Store["engine"];
  /** Asks the files of cypher/server. */
  ask: Ask;
  /** Whose pages may read the answer. */
  embedOrigins: EmbedOrigins;
  /** Address under which the server is known outside; undefined: that of each request. */
  publicUrl: string | undefined;
}

interface Product {
  version: string;
  edition: string;
}

/**
 * Serves what Neo4j's clients look for first, at `/` for whoever prefers JSON to a page: where the
 * Query API is, and which Neo4j answers. Bolt and the older HTTP API are not named, because
 * neither is served here.
 */
export function mountDiscovery(app: Express, tools: DiscoveryTools): void {
  const product = rememberedProduct(tools);
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

/** Asks the store once; again while it cannot be reached. */
function rememberedProduct({ engine, ask }: DiscoveryTools): () => Promise<Product> {
  if (engine === "embedded") return () => Promise.resolve({ version: SPOKEN, edition: "embedded" });
  let known: Promise<Product> | undefined;
  return () =>
    (known ??= neo4jProduct(ask).catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
}

/** Another server that speaks Bolt may have no such procedure. */
async function neo4jProduct(ask: Ask): Promise<Product> {
  const other = { version: SPOKEN, edition: "community" };
  try {
    const [product = other] = await ask<Product>("components");
    return product;
  } catch (error) {
    if (error instanceof StoreError && ["failed", "syntax", "refused"].includes(error.code))
      return other;
    throw error;
  }
}
