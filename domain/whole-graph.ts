import { STATUSES } from "./status.ts";

/** Address of every relation whatever its status: what is hidden is a choice of the view. */
export const WHOLE_GRAPH = `api/graph?status=${STATUSES.join(",")}`;
