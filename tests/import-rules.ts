import type { DependencyType, IRegularForbiddenRuleType } from "dependency-cruiser";

const ONLY_TYPES: DependencyType[] = ["type-only"];

/** Who may import what; each is what the architecture promises. */
export const IMPORT_RULES: IRegularForbiddenRuleType[] = [
  { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no two folders import each other in a circle",
    severity: "error",
    scope: "folder",
    from: { path: "^(domain|engine|import|server|client|browser-store)" },
    to: { circular: true },
  },
  {
    name: "only the store imports a driver or an engine",
    severity: "error",
    from: { path: "^(server|client|import|browser-store)/", pathNot: "^server/store/" },
    to: { path: "node_modules/neo4j-driver" },
  },
  {
    name: "only the store, by its opener, knows the adapters",
    severity: "error",
    from: { path: "^(server|client|import)/", pathNot: "^server/store/" },
    to: { path: "^server/store/(neo4j|embedded)" },
  },
  {
    name: "adapters are loaded only when they are chosen",
    severity: "error",
    from: { path: "^server/store/open\\.ts$" },
    to: {
      path: "^server/store/(neo4j|embedded)",
      dependencyTypesNot: [...ONLY_TYPES, "dynamic-import"],
    },
  },
  {
    name: "the model imports nothing of what shows it",
    severity: "error",
    from: { path: "^client/model/" },
    to: {
      path: "^client/(?!model/)|node_modules/(sigma|@sigma|lit|@lit)/",
    },
  },
  {
    name: "pictures need no browser",
    severity: "error",
    from: { path: "^client/static-picture/" },
    to: {
      path: "^client/(?!model/|static-picture/)|node_modules/(sigma|@sigma|lit|@lit)/",
    },
  },
  {
    name: "the design system knows no feature and no page",
    severity: "error",
    from: { path: "^client/ui/" },
    to: { path: "^client/(?!ui/|model/|api/)" },
  },
  {
    name: "the map knows no feature and no page",
    severity: "error",
    from: { path: "^client/map/" },
    to: { path: "^client/(?!map/|model/|static-picture/|ui/browser/)" },
  },
  {
    name: "a feature imports no other feature",
    severity: "error",
    from: { path: "^client/features/([^/]+)/" },
    to: { path: "^client/features/", pathNot: "^client/features/$1/" },
  },
  {
    name: "a feature knows neither the shell nor another page",
    severity: "error",
    from: { path: "^client/features/" },
    to: { path: "^client/(app|workbench|embed|docs)/" },
  },
  {
    name: "only the map imports sigma",
    severity: "error",
    from: { path: "^(server|client)/", pathNot: "^client/map/" },
    to: { path: "node_modules/(sigma|@sigma)/", dependencyTypesNot: ONLY_TYPES },
  },
  {
    name: "only the editor imports CodeMirror",
    severity: "error",
    from: { path: "^(server|client)/", pathNot: "^client/workbench/editor/" },
    to: { path: "node_modules/@codemirror/", dependencyTypesNot: ONLY_TYPES },
  },
  {
    name: "the client imports nothing from the server",
    severity: "error",
    from: { path: "^client/" },
    to: { path: "^server/" },
  },
  {
    name: "the client takes types alone from the contract",
    severity: "error",
    from: { path: "^client/" },
    to: { path: "^domain/contract/", dependencyTypesNot: ONLY_TYPES },
  },
  {
    name: "the server imports nothing from the client",
    severity: "error",
    from: { path: "^server/" },
    to: { path: "^client/" },
  },
  {
    name: "what all know imports nothing of theirs",
    severity: "error",
    from: { path: "^domain/" },
    to: { pathNot: "^domain/|node_modules/(zod|pure-rand|ml-matrix|highs|graphology[a-z-]*)/" },
  },
  {
    name: "the solver is given to the analysis, which knows its types alone",
    severity: "error",
    from: { path: "^domain/" },
    to: { path: "node_modules/highs/", dependencyTypesNot: ONLY_TYPES },
  },
  {
    name: "the store knows no HTTP",
    severity: "error",
    from: { path: "^server/store/" },
    to: { path: "^server/(http|routes|query)/|node_modules/(express|helmet|pino)" },
  },
  {
    name: "readers of foreign files know neither server nor client",
    severity: "error",
    from: { path: "^import/" },
    to: { path: "^(server|client|cypher|engine)/" },
  },
  {
    name: "readers of foreign files run in a browser and in Node alike",
    severity: "error",
    from: { path: "^import/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "the engine knows neither server nor client",
    severity: "error",
    from: { path: "^engine/" },
    to: { path: "^(server|client)/" },
  },
  {
    name: "the engine knows nothing of Node's",
    severity: "error",
    from: { path: "^engine/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "the client takes the messages alone of the workers that run server code, and the workers",
    severity: "error",
    from: { path: "^client/" },
    to: { path: "^browser-store/(?!(packs-)?(messages|worker)\\.ts)" },
  },
  {
    name: "the store in the browser knows no page",
    severity: "error",
    from: { path: "^browser-store/" },
    to: { path: "^client/" },
  },
  {
    name: "nothing else knows the store in the browser",
    severity: "error",
    from: { path: "^(domain|engine|import|server)/" },
    to: { path: "^browser-store/" },
  },
  {
    name: "the store in the browser takes nothing of the server's files and connections",
    severity: "error",
    from: { path: "^browser-store/" },
    to: {
      path: "^server/(http/(mount|problems)|query-api/(route|mount|answer-statement)|language|picture|share|pages|thread|store/(neo4j|embedded\\.ts|embedded-thread/(thread|kind)))|node_modules/(express|pino)",
    },
  },
  {
    name: "the product imports nothing from its tests",
    severity: "error",
    from: { path: "^(server|client|import|browser-store)/" },
    to: { path: "^tests/" },
  },
];
