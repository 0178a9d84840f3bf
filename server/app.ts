import { randomUUID } from "node:crypto";
import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { Library } from "./cypher/library.ts";
import type { CurrentData } from "./data.ts";
import { alive, ready } from "./http/health.ts";
import { Metrics } from "./http/metrics.ts";
import { mountRoutes } from "./http/mount.ts";
import { crossOrigin } from "./http/cross-origin.ts";
import type { EmbedOrigins } from "./http/embed-origins.ts";
import { openApi } from "./http/openapi.ts";
import { servePages } from "./http/pages.ts";
import { problems, unknownApi } from "./http/problems.ts";
import { securityHeaders } from "./http/security.ts";
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
  /** Origin under which the server is known outside; undefined: that of each request. */
  publicOrigin: string | undefined;
  logger: Logger;
  /** Version of the program, as package.json has it. */
  version: string;
  /** Folder of the built client; undefined serves the API alone. */
  client: string | undefined;
}

/** Characters of an address that the log takes down. */
const LONGEST_LOGGED = 2000;
/** A request id is taken over from a proxy only when it is one word. */
const REQUEST_ID = /^[\w-]{1,64}$/;

/** The whole HTTP side, ready to listen. Throws Error when the client is not built. */
export function createApp(options: AppOptions): Express {
  const { store, ask, current, queries, language, logger, version } = options;
  const app = express();
  app.disable("x-powered-by");
  // ETags are those of the data version; hashing every answer again would cost more than it saves.
  app.disable("etag");
  const metrics = new Metrics();

  app.use(
    pinoHttp({
      logger,
      genReqId(request, response) {
        const given = request.headers["x-request-id"];
        const id = typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
        response.setHeader("X-Request-Id", id);
        return id;
      },
      // Short forms: headers are many, and some of them are secrets.
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: url.slice(0, LONGEST_LOGGED),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "debug"),
    }),
  );
  app.use(metrics.observe);
  app.use(securityHeaders(options.embedOrigins));
  app.use(crossOrigin(options.embedOrigins));

  app.get("/healthz", alive);
  app.get("/readyz", ready(store, current, language));
  app.get("/metrics", metrics.serve);

  const compressed = compression();
  // Before all the others, through which a statement would have to be passed on.
  const { queryApi: settings, transactions, embedOrigins, publicOrigin } = options;
  mountQueryApi(app, { store, language, settings, transactions }, compressed);
  mountDiscovery(app, { engine: store.engine, ask: options.askServer, embedOrigins, publicOrigin });
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
  const description = openApi(contractRoutes, version, described, securitySchemes);
  app.get("/openapi.json", (_request, response) => {
    response.json(description);
  });
  const { pictures, viewFile } = options;
  mountPictureRoutes(app, { pictures, current, program: version });
  mountViewFile(app, { ask, pictures, current, program: version, script: viewFile });
  const limits = options.queryApi;
  mountCypherRoutes(app, { language, current, engine: store.engine, ask, limits });
  app.use(wrongMethod(description));
  app.use("/api", unknownApi);
  const sharing: ShareTools = {
    publicOrigin: options.publicOrigin,
    words: (query) => viewWords(current, pictures, query),
  };
  app.get("/oembed", oembedRoute(sharing));
  if (options.client !== undefined) servePages(app, options.client, sharing);
  app.use(problems);
  return app;
}
