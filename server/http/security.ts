import helmet from "helmet";
import type { RequestHandler } from "express";
import { frameAncestors, type EmbedOrigins } from "./embed-origins.ts";

const isEmbed = (path: string): boolean => path === "/embed" || path.startsWith("/embed/");

/**
 * helmet's headers with a policy under which nothing inline runs and nothing comes from elsewhere.
 * Nobody frames a page of this server but those under /embed, and these only who may.
 */
export function securityHeaders(origins: EmbedOrigins): RequestHandler {
  const page = headers(["'none'"], { action: "deny" });
  // X-Frame-Options knows no list of origins; frame-ancestors says it all.
  const embed = headers(frameAncestors(origins), false);
  return (request, response, next) => {
    (isEmbed(request.path) ? embed : page)(request, response, next);
  };
}

function headers(ancestors: string[], xFrameOptions: { action: "deny" } | false) {
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
    xFrameOptions,
    referrerPolicy: { policy: "no-referrer" },
  });
}
