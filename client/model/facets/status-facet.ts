import { STATUSES } from "../../../domain/status.ts";
import { oneOfThese, orAll } from "../parameter/codec.ts";
import { among, type Facet } from "./facet.ts";

export interface StatusField {
  /** Statuses that are shown; null: every status */
  statuses: string[] | null;
}

export const status: Facet<"status", StatusField> = {
  id: "status",
  field: "statuses",
  parameter: "status",
  codec: orAll(oneOfThese<string>(STATUSES)),
  none: null,
  test: (statuses) => among(statuses, (relation) => relation.status),
};
