import type { Route } from "../http/route.ts";
import { actorRoute, actorsRoute, neighborsRoute } from "./actors.ts";
import { claimRoute, claimsRoute } from "./claims.ts";
import { countsRoute } from "./counts.ts";
import { graphRoute } from "./graph.ts";
import { overviewRoute } from "./grouped.ts";
import { datasetRoute, schemaRoute, timelineRoute } from "./overview.ts";
import { pathsRoute } from "./paths.ts";
import { queriesRoute } from "./queries.ts";
import { relationRoute, relationsRoute } from "./relations.ts";
import { searchRoute } from "./search.ts";
import { savedRoute } from "./saved.ts";
import { sourceRoute, sourcesRoute } from "./sources.ts";

/** All read routes of the contract, as served and as described by OpenAPI. */
export const contractRoutes: readonly Route[] = [
  datasetRoute,
  graphRoute,
  overviewRoute,
  countsRoute,
  pathsRoute,
  timelineRoute,
  schemaRoute,
  searchRoute,
  actorsRoute,
  actorRoute,
  neighborsRoute,
  relationsRoute,
  relationRoute,
  claimsRoute,
  claimRoute,
  sourcesRoute,
  sourceRoute,
  queriesRoute,
  savedRoute,
];
