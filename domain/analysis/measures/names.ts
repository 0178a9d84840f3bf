/** Every measure of actors, in the order of menus and columns; also its name in links and exports. */
export const MEASURE_NAMES = [
  "degree",
  "cooperationDegree",
  "frictionDegree",
  "weightedDegree",
  "betweenness",
  "closeness",
  "pageRank",
  "eigenvector",
  "pnIndex",
  "coreNumber",
  "community",
  "leidenCommunity",
] as const;

export type MeasureName = (typeof MEASURE_NAMES)[number];

/** True if the values of a measure are numbers of groups: they have no order. */
export const isGroupMeasure = (name: MeasureName): boolean =>
  name === "community" || name === "leidenCommunity";
