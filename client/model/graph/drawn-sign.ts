import type { RelationAttributes } from "../../../domain/contract/graph.ts";

/** 0 where sourced claims disagree about the sign, else the relation's own sign. */
export function drawnSign(relation: Pick<RelationAttributes, "sign" | "mixed">): -1 | 0 | 1 {
  return relation.mixed ? 0 : relation.sign;
}
