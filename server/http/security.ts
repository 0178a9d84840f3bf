import helmet, { type HelmetOptions } from "helmet";
import type { RequestHandler } from "express";
import { isAsset } from "./asset.ts";
import { frameAncestors, type EmbedOrigins } from "./embed-origins.ts";

const isEmbed = (path: string): boolean => path === "/embed" || path.startsWith("/embed/");

/** Headers that Internet Explorer and Flash asked for, and a filter of scripts that no browser has. */
const WITHOUT_HISTORY = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/**
 * Headers of a file that pages load. Worker scripts and images can be opened directly, so they need
 * a policy too; it says who may frame them, to every browser that runs the scripts.
 */
const file = (
  directives: Readonly<Record<string, string[]>>,
  referrerPolicy: HelmetOptions["referrerPolicy"] = { policy: "no-referrer" },
) =>
  helmet({
    ...WITHOUT_HISTORY,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...directives, "frame-ancestors": ["'none'"] },
    },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy,
    strictTransportSecurity: false,
    xDnsPrefetchControl: false,
    xFrameOptions: false,
  });

/** It asks for nothing and links to nothing. */
const image = file({ "default-src": ["'none'"] }, false);
const script = file({
  "default-src": ["'self'"],
  // The worker of balance solves in WebAssembly; a page's own policy allows none.
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
});

/**
 * X-Frame-Options cannot hold a list of origins, so frame-ancestors is used instead. A frame has no
 * opener, and one that requests its own agent cluster waits until the browser has started a process
 * for it.
 */
const FRAMED: HelmetOptions = {
  ...WITHOUT_HISTORY,
  strictTransportSecurity: false,
  xFrameOptions: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
};

/**
 * Sets helmet's headers with a policy that allows no inline scripts and nothing from other origins.
 * Only pages under /embed can be framed, and only by the allowed origins. Assets omit the headers
 * that browsers heed for documents only.
 *
 * @param hsts max-age of Strict-Transport-Security in seconds, sent over TLS only; undefined to
 *   omit the header, since browsers remember it and the operator could not take it back
 */
export function securityHeaders(origins: EmbedOrigins, hsts?: number): RequestHandler {
  const page = headers(["'none'"], {
    ...WITHOUT_HISTORY,
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  const embed = headers(frameAncestors(origins), FRAMED);
  return (request, response, next) => {
    const { path } = request;
    const asset = path.endsWith(".svg") ? image : script;
    const set = isEmbed(path) ? embed : isAsset(path) ? asset : page;
    if (hsts !== undefined && request.secure)
      response.set("Strict-Transport-Security", `max-age=${hsts}`);
    set(request, response, next);
  };
}

function headers(ancestors: string[], options: HelmetOptions) {
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
    ...options,
  });
}
