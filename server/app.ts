import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import type { Library } from "./cypher/library.ts";
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
  /** The files of cypher/queries. */
  queries: Library;
  language: Language;
  pictures: Pictures;
  /** Path of the built script of views that are one file. */
  viewFile: string;
  queryApi: QueryApiSettings;
  /** Explicit transactions of the Query API. */
  transactions: OpenTransactions;
  /** Asks the files of cypher/server. */
  askServer: Ask;
  /** Whose pages may show an embed and read the API. */
  embedOrigins: EmbedOrigins;
  /** Address under which the server is known outside, without a slash; undefined: that of each request. */
  publicUrl: string | undefined;
  trustProxy: TrustProxy;
  /** Seconds of Strict-Transport-Security; undefined: none. */
  hsts: number | undefined;
  logger: Logger;
  /** Version of the program, as package.json has it. */
  version: string;
  /** Folder of the built client; undefined serves the API alone. */
  client: string | undefined;
}

/** The whole HTTP side, ready to listen. Throws Error when the client is not built. */
export function createApp(options: AppOptions): Express {
  const { store, ask, current, queries, language, logger, version } = options;
  const app = express();
  app.disable("x-powered-by");
  // ETags are those of the data version; hashing every answer again would cost more than it saves.
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
  // Before all the others, through which a statement would have to be passed on.
  const { queryApi: settings, transactions, embedOrigins, publicUrl } = options;
  mountQueryApi(app, { store, language, settings, transactions }, compressed);
  mountDiscovery(app, { engine: store.engine, ask: options.askServer, embedOrigins, publicUrl });
  // Answers of the contract are kept compressed: what follows them is compressed as it goes out.
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
