import type { RelationAttributes, SerializedGraph } from "../../../../domain/contract/graph.ts";

const actor = (key: string, name: string, kind: string, country = "", aliases: string[] = []) => ({
  key,
  attributes: { name, kind, aliases, country, summary: "" },
});

const edge = (
  source: string,
  predicate: string,
  target: string,
  attributes: Partial<RelationAttributes>,
) => ({
  key: `${source}.${predicate}.${target}`,
  source,
  target,
  attributes: {
    predicate: predicate.toUpperCase().replaceAll("-", "_"),
    label: predicate.replaceAll("-", " "),
    family: "test",
    symmetric: false,
    sign: 1,
    mixed: false,
    intensity: 0.5,
    status: "ongoing",
    counts: true,
    spells: [],
    validFrom: null,
    validTo: null,
    claimCount: 1,
    sourceCount: 1,
    sources: [],
    disputed: false,
    background: false,
    ...attributes,
  } satisfies RelationAttributes,
});

/** Two states, an alliance and an event, with one relation of each sort that the page tells apart. */
export const SMALL_GRAPH: SerializedGraph = {
  attributes: { pack: "small", title: "Small", version: "1", truncated: false, total: 6 },
  options: { type: "directed", multi: true, allowSelfLoops: true },
  nodes: [
    actor("armenia", "Armenia", "State", "AM"),
    actor("russia", "Russia", "State", "RU"),
    actor("csto", "Collective Security Treaty Organization", "Organization", "", ["CSTO"]),
    actor("vote", "Vote", "Event"),
  ],
  edges: [
    edge("armenia", "ally-of", "russia", { validFrom: "1997", spells: ["1997/.."] }),
    edge("russia", "accused", "armenia", { sign: -1, validFrom: "2023-09" }),
    edge("armenia", "member-of", "csto", { background: true }),
    edge("armenia", "expects", "russia", { sign: 0 }),
    edge("russia", "threatened", "armenia", { sign: -1, status: "alleged", counts: false }),
    edge("armenia", "held", "vote", { validFrom: "2023-10" }),
  ],
};
