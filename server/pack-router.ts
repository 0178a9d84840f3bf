import compression from "compression";
import { Router } from "express";
import type { Logger } from "pino";
import type { Balances } from "./balance/balances.ts";
import type { Library } from "./cypher/library-of.ts";
import type { CurrentData } from "./data.ts";
import type { EmbedOrigins } from "./http/embed-origins.ts";
import { alive, ready } from "./http/health.ts";
import { mountRoutes } from "./http/mount.ts";
import { packPath } from "./http/pack-path.ts";
import { unknownApi } from "./http/problems.ts";
import { publicPath } from "./http/public-url.ts";
import { wrongMethod } from "./http/wrong-method.ts";
import type { LensDesk } from "./lens/lens-desk.ts";
import type { Language } from "./language/language.ts";
import type { Grouper } from "./overview/grouper.ts";
import type { Pictures } from "./picture/pictures.ts";
import type { Ask } from "./query/ask.ts";
import { mountDiscovery } from "./query-api/discovery.ts";
import { mountQueryApi, type QueryGate } from "./query-api/mount.ts";
import type { ServedDatabase } from "./query-api/served-database.ts";
import type { QueryApiSettings } from "./query-api/settings.ts";
import type { OpenTransactions } from "./query-api/transactions.ts";
import { mountBalance } from "./routes/balance.ts";
import { contractRoutes } from "./routes/contract.ts";
import { mountCypherRoutes } from "./routes/cypher.ts";
import { mountLens } from "./routes/lens.ts";
import { mountMaking } from "./routes/making.ts";
import { mountPictureRoutes } from "./routes/pictures.ts";
import { mountRelationTable } from "./routes/relation-table.ts";
import { mountViewFile } from "./routes/view-file.ts";
import { oembedRoute, type ShareTools } from "./share/route.ts";
import { ViewFiles } from "./share/view-files.ts";
import type { Store } from "./store/port.ts";

/** Everything that the routes of all packs share. */
export interface SharedParts {
  language: Language;
  queryApi: QueryApiSettings;
  gate: QueryGate;
  /** OpenAPI document of the server. */
  description: object;
  /** Path of the built script of self-contained HTML files. */
  viewFile: string;
  /** Origins whose pages may show an embed and read the API. */
  embedOrigins: EmbedOrigins;
  /**
   * Public address of the server, without a trailing slash; undefined to take it from each request.
   */
  publicUrl: string | undefined;
  /** Maximum number of lines of an overview. */
  elementBudget: number;
  /** Number of relations above which a page begins with an overview. */
  overviewAbove: number;
  logger: Logger;
  /** Version of the program, as in package.json. */
  version: string;
}

/** The parts of one pack. */
export interface PackParts {
  store: Store;
  ask: Ask;
  /** Runs queries of cypher/server. */
  askServer: Ask;
  current: CurrentData;
  /** The queries in cypher/queries. */
  queries: Library;
  grouper: Grouper;
  balances: Balances;
  pictures: Pictures;
  /** Explicit transactions of the Query API. */
  transactions: OpenTransactions;
  served: ServedDatabase;
  desk: LensDesk;
  words: ShareTools["words"];
}

/** Creates the routes of one pack: its API, Query API, pictures, oEmbed and health. */
export function packRouter(shared: SharedParts, pack: PackParts): Router {
  const { language, queryApi, gate, description, embedOrigins, publicUrl, version } = shared;
  const { store, ask, current, queries, grouper, balances, pictures, transactions, served } = pack;
  const router = Router();
  router.get("/healthz", alive(current));
  router.get("/readyz", ready(store, current, language));

  const compressed = compression();
  // First, since each middleware before it would add to the latency of a statement.
  mountQueryApi(
    router,
    {
      store,
      language,
      settings: queryApi,
      transactions,
      gate,
      served,
      onWrite: () => current.wrote(),
    },
    compressed,
  );
  const { askServer, words } = pack;
  mountDiscovery(router, { engine: store.engine, ask: askServer, embedOrigins, publicUrl });
  // Responses of the contract are cached in compressed form; later routes are compressed as they
  // are sent.
  const { logger, elementBudget, overviewAbove } = shared;
  const parts = { ask, current, queries, group: grouper.group, elementBudget };
  // Under other settings the same data has other answers, which must not pass for the kept ones.
  const program = `${version}-${elementBudget}-${overviewAbove}`;
  mountRoutes(router, contractRoutes, { ...parts, program, logger });
  router.use(compressed);
  router.get("/openapi.json", (_request, response) => {
    const url = publicPath(publicUrl) + packPath(response);
    response.json({ ...description, servers: [{ url: url || "/" }] });
  });
  mountRelationTable(router, { ask, current });
  mountBalance(router, { balances, current, program: version });
  mountPictureRoutes(router, { pictures, current, program: version, publicUrl });
  const files = new ViewFiles(ask, pictures, shared.viewFile, (data, made) =>
    current.whileStill(data, made),
  );
  mountViewFile(router, { files, current, program: version, publicUrl });
  const { access } = gate;
  const hasToken = queryApi.writeToken !== undefined;
  mountLens(router, { desk: pack.desk, access, hasToken, limits: queryApi });
  mountMaking(router, { grouper, access, hasToken });
  mountCypherRoutes(router, { language, current, ask, limits: queryApi });
  router.use(wrongMethod(description));
  router.use("/api", unknownApi);
  router.get("/oembed", oembedRoute({ publicUrl, words }));
  return router;
}
