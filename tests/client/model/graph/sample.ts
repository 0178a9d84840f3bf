import type {
  ActorAttributes,
  RelationAttributes,
  SerializedGraph,
} from "../../../../domain/contract/graph.ts";

type Relation = [start: string, end: string, sign: -1 | 0 | 1, rest?: Partial<RelationAttributes>];

const RELATION: RelationAttributes = {
  predicate: "MET_WITH",
  label: "met with",
  family: "diplomacy",
  symmetric: true,
  sign: 1,
  mixed: false,
  intensity: 0.5,
  status: "occurred",
  counts: true,
  spells: [],
  validFrom: null,
  validTo: null,
  claimCount: 1,
  sourceCount: 1,
  sources: [],
  disputed: false,
  background: false,
};

/** A small answer of GET /api/graph; relations get the ids r0, r1, … in order. */
export function sampleGraph(
  actors: Record<string, Partial<ActorAttributes>>,
  relations: Relation[],
): SerializedGraph {
  return {
    attributes: {
      pack: "sample",
      title: "Sample",
      version: "1",
      truncated: false,
      total: relations.length,
    },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: Object.entries(actors).map(([key, rest]) => ({
      key,
      attributes: { name: key, kind: "State", aliases: [], country: "", summary: "", ...rest },
    })),
    edges: relations.map(([source, target, sign, rest], i) => ({
      key: `r${i}`,
      source,
      target,
      attributes: { ...RELATION, sign, ...rest },
    })),
  };
}
