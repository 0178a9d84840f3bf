import helmet, { type HelmetOptions } from "helmet";
import type { RequestHandler } from "express";
import { frameAncestors, type EmbedOrigins } from "./embed-origins.ts";

const isEmbed = (path: string): boolean => path === "/embed" || path.startsWith("/embed/");
/** What pages are made of. */
const FILE = /^\/(assets|flags)\//;

/** Some of these are scripts of workers or pictures that can be opened alone: they have a policy too. */
const file = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { "default-src": ["'self'"], "frame-ancestors": ["'none'"] },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: "no-referrer" },
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: { action: "deny" },
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/**
 * X-Frame-Options knows no list of origins; frame-ancestors says it all. A frame has no opener, and
 * one that asks for a cluster of its own waits until the browser has started a process for it.
 */
const FRAMED: HelmetOptions = {
  strictTransportSecurity: false,
  xFrameOptions: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
};

/**
 * helmet's headers with a policy under which nothing inline runs and nothing comes from elsewhere.
 * Nobody frames a page of this server but those under /embed, and these only who may. Files that
 * pages are made of do without what browsers heed in a page alone: a map that draws twenty flags
 * would fetch more headers than flags.
 *
 * @param hsts seconds for which a browser that came over TLS is to come so again; undefined: it is
 *   told nothing, since whoever set it could not take it back
 */
export function securityHeaders(origins: EmbedOrigins, hsts?: number): RequestHandler {
  const page = headers(["'none'"], {
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  const embed = headers(frameAncestors(origins), FRAMED);
  return (request, response, next) => {
    const { path } = request;
    const set = isEmbed(path) ? embed : FILE.test(path) ? file : page;
    if (hsts !== undefined && request.secure)
      response.set("Strict-Transport-Security", `max-age=${hsts}`);
    set(request, response, next);
  };
}

function headers(ancestors: string[], own: HelmetOptions) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ancestors,
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    ...own,
  });
}
