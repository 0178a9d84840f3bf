import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import type { Library } from "./cypher/library-of.ts";
import type { CurrentData } from "./data.ts";
import { addressLimit } from "./http/address-limit.ts";
import { alive, ready } from "./http/health.ts";
import { Metrics } from "./http/metrics.ts";
import { mountRoutes } from "./http/mount.ts";
import { crossOrigin } from "./http/cross-origin.ts";
import type { EmbedOrigins } from "./http/embed-origins.ts";
import { openApi } from "./http/openapi.ts";
import { originForm } from "./http/origin-form.ts";
import { servePages } from "./pages/pages.ts";
import { plainPath } from "./http/plain-path.ts";
import { problems, unknownApi } from "./http/problems.ts";
import { publicPath } from "./http/public-url.ts";
import { requestLog } from "./http/request-log.ts";
import { retryAfter } from "./http/retry-after.ts";
import { securityHeaders } from "./http/security.ts";
import type { TrustProxy } from "./http/trust-proxy.ts";
import { underPath } from "./http/under-path.ts";
import { wrongMethod } from "./http/wrong-method.ts";
import type { Pictures } from "./picture/pictures.ts";
import { queryPaths, securitySchemes } from "./query-api/describe.ts";
import { mountDiscovery } from "./query-api/discovery.ts";
import { mountQueryApi } from "./query-api/mount.ts";
import type { QueryApiSettings } from "./query-api/settings.ts";
import type { OpenTransactions } from "./query-api/transactions.ts";
import { cypherPaths, mountCypherRoutes } from "./routes/cypher.ts";
import type { Language } from "./language/language.ts";
import type { Ask } from "./query/ask.ts";
import { contractRoutes } from "./routes/contract.ts";
import { mountPictureRoutes, picturePaths } from "./routes/pictures.ts";
import { mountViewFile, viewFilePaths } from "./routes/view-file.ts";
import { oembedPaths, oembedRoute, type ShareTools } from "./share/route.ts";
import { ViewFiles } from "./share/view-files.ts";
import { viewWords } from "./share/view-words.ts";
import type { Store } from "./store/port.ts";

export interface AppOptions {
  store: Store;
  ask: Ask;
  current: CurrentData;
  /** The queries in cypher/queries. */
  queries: Library;
  language: Language;
  pictures: Pictures;
  /** Path of the built script of self-contained HTML files. */
  viewFile: string;
  queryApi: QueryApiSettings;
  /** Explicit transactions of the Query API. */
  transactions: OpenTransactions;
  /** Runs queries of cypher/server. */
  askServer: Ask;
  /** Origins whose pages may show an embed and read the API. */
  embedOrigins: EmbedOrigins;
  /**
   * Public address of the server, without a trailing slash; undefined to take it from each request.
   */
  publicUrl: string | undefined;
  trustProxy: TrustProxy;
  /** max-age of Strict-Transport-Security in seconds; undefined to omit the header. */
  hsts: number | undefined;
  logger: Logger;
  /** Version of the program, as in package.json. */
  version: string;
  /** Folder of the built client; undefined to serve the API only. */
  client: string | undefined;
}

/** Creates the HTTP application, ready to listen. Throws Error if the client is not built. */
export function createApp(options: AppOptions): Express {
  const { store, ask, current, queries, language, logger, version } = options;
  const app = express();
  app.disable("x-powered-by");
  // ETags come from the data version; hashing every response would cost more than it saves.
  app.disable("etag");
  app.set("trust proxy", options.trustProxy);
  const base = publicPath(options.publicUrl);
  const metrics = new Metrics();

  app.use(originForm);
  app.use(underPath(base));
  app.use(requestLog(logger));
  app.use(metrics.observe);
  app.use(retryAfter);
  app.use(securityHeaders(options.embedOrigins, options.hsts));
  app.use(crossOrigin(options.embedOrigins));
  app.use(addressLimit);
  app.use(plainPath);

  app.get("/healthz", alive(current));
  app.get("/readyz", ready(store, current, language));
  app.get("/metrics", metrics.serve);

  const compressed = compression();
  // First, since each middleware before it would add to the latency of a statement.
  const { queryApi: settings, transactions, embedOrigins, publicUrl } = options;
  mountQueryApi(app, { store, language, settings, transactions }, compressed);
  mountDiscovery(app, { engine: store.engine, ask: options.askServer, embedOrigins, publicUrl });
  // Responses of the contract are cached in compressed form; later routes are compressed as they
  // are sent.
  mountRoutes(app, contractRoutes, { ask, current, queries, program: version, logger });
  app.use(compressed);
  const described = {
    ...picturePaths(),
    ...cypherPaths(),
    ...queryPaths,
    ...oembedPaths,
    ...viewFilePaths(),
  };
  const description = openApi(contractRoutes, version, described, { base, securitySchemes });
  app.get("/openapi.json", (_request, response) => {
    response.json(description);
  });
  const { pictures, viewFile } = options;
  mountPictureRoutes(app, { pictures, current, program: version, publicUrl });
  const files = new ViewFiles(ask, pictures, viewFile, (data, made) =>
    current.whileStill(data, made),
  );
  mountViewFile(app, { files, current, program: version, publicUrl });
  const limits = options.queryApi;
  mountCypherRoutes(app, { language, current, ask, limits });
  app.use(wrongMethod(description));
  app.use("/api", unknownApi);
  const sharing: ShareTools = {
    publicUrl: options.publicUrl,
    words: (query, asker) => viewWords(current, pictures, query, asker),
  };
  app.get("/oembed", oembedRoute(sharing));
  if (options.client !== undefined) servePages(app, options.client, sharing);
  app.use(problems);
  return app;
}
