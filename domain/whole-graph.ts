import { STATUSES } from "./status.ts";

/**
 * Address of every relation whatever its status, in columns: what is hidden is a choice of the view.
 */
export const WHOLE_GRAPH = `api/graph?status=${STATUSES.join(",")}&form=columns`;
