import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import { addressLimit } from "./http/address-limit.ts";
import { crossOrigin } from "./http/cross-origin.ts";
import type { EmbedOrigins } from "./http/embed-origins.ts";
import { Metrics } from "./http/metrics.ts";
import { originForm } from "./http/origin-form.ts";
import { underPack } from "./http/pack-path.ts";
import { pagesFirst } from "./http/pages-first.ts";
import { plainPath } from "./http/plain-path.ts";
import { problems } from "./http/problems.ts";
import { publicPath } from "./http/public-url.ts";
import { requestLog } from "./http/request-log.ts";
import { retryAfter } from "./http/retry-after.ts";
import { securityHeaders } from "./http/security.ts";
import type { TrustProxy } from "./http/trust-proxy.ts";
import { underPath } from "./http/under-path.ts";
import type { PackHost } from "./pack-host.ts";
import { servePages } from "./pages/pages.ts";
import { mountKeepPack, type KeepTools } from "./routes/keep-pack.ts";
import { mountPackList } from "./routes/packs.ts";
import { mountPackZip } from "./routes/pack-zip.ts";
import { toPack, wordsOf } from "./to-pack.ts";

export interface AppOptions {
  packs: PackHost;
  writing: Pick<KeepTools, "access" | "hasToken">;
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
  /** Folder of the built client; undefined to serve the API only. */
  client: string | undefined;
}

/** Pages of fewer bytes are sent as they are. */
const LEAST_COMPRESSED = 512;

/** Creates the HTTP application, ready to listen. Throws Error if the client is not built. */
export function createApp(options: AppOptions): Express {
  const { packs, logger, publicUrl } = options;
  const app = express();
  app.disable("x-powered-by");
  // ETags come from the data version; hashing every response would cost more than it saves.
  app.disable("etag");
  app.set("trust proxy", options.trustProxy);
  const metrics = new Metrics();
  const open = "Packs that are open, the default one among them";
  metrics.gauge("entente_packs_open", open, () => packs.openCount);

  app.use(originForm);
  app.use(underPath(publicPath(publicUrl)));
  app.use(underPack((name) => packs.nameOf(name)));
  app.use(pagesFirst());
  app.use(requestLog(logger));
  app.use(metrics.observe);
  app.use(retryAfter);
  app.use(securityHeaders(options.embedOrigins, options.hsts));
  app.use(crossOrigin(options.embedOrigins));
  app.use(addressLimit);
  app.use(plainPath);

  app.get("/metrics", metrics.serve);
  mountPackList(app, { list: (toRoot, patienceMs) => packs.list(toRoot, patienceMs) });
  mountPackZip(app, { zip: (name) => packs.zip(name) });
  mountKeepPack(app, {
    ...options.writing,
    keep: (name, chunks, replace) => packs.keepPack(name, chunks, replace),
  });
  app.use(toPack(packs));
  // The page of an embed is not much longer, and half as long when compressed.
  app.use(compression({ threshold: LEAST_COMPRESSED }));
  if (options.client !== undefined)
    servePages(app, options.client, { publicUrl, wordsOf: (response) => wordsOf(packs, response) });
  app.use(problems);
  return app;
}
