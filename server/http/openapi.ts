import {
  createDocument,
  type ZodOpenApiPathsObject,
  type ZodOpenApiSecuritySchemeObject,
} from "zod-openapi";
import { DATA_ANSWERS, MISFIT, problemAnswer } from "./problem-answer.ts";
import type { Route } from "./route.ts";

/**
 * Returns the OpenAPI 3.1 description of the routes, generated from the schemas that validate their
 * requests.
 *
 * @param more paths with a description of their own
 * @param securitySchemes the authentication schemes that the paths refer to
 */
export function openApi(
  routes: readonly Route[],
  version: string,
  more: ZodOpenApiPathsObject = {},
  securitySchemes: Record<string, ZodOpenApiSecuritySchemeObject> = {},
): object {
  const paths: ZodOpenApiPathsObject = { ...more };
  for (const route of routes) {
    const named = Object.keys(route.params.shape).length > 0;
    paths[route.path.replace(/:(\w+)/g, "{$1}")] = {
      get: {
        tags: [route.tag],
        summary: route.summary,
        operationId: operationId(route.path),
        requestParams: {
          ...(named && { path: route.params }),
          ...(Object.keys(route.query.shape).length > 0 && { query: route.query }),
        },
        responses: {
          "200": {
            description: "OK; carries a weak ETag that changes with the data version",
            content: { "application/json": { schema: route.answer } },
          },
          "400": MISFIT,
          ...((named || route.findsByQuery) && {
            "404": problemAnswer("The id does not exist"),
          }),
          ...DATA_ANSWERS,
        },
      },
    };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version,
      description:
        "Actors, relations and the claims behind them: signed, dated and sourced. " +
        "Every path is there for each pack as well, below /d/{pack}. " +
        "Errors are RFC 9457 problem details.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { securitySchemes },
  });
}

/** `/api/actors/:id/neighbors` → `getActorsIdNeighbors`. */
function operationId(path: string): string {
  const words = path.replace("/api/", "").split(/[/:]+/);
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}
