import { knownOf } from "../../../../client/model/parameter/known.ts";
import { firstSharedView } from "../../../../client/model/link/shared-view.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

/** The names of the small graph. */
export const KNOWN = knownOf(SMALL_GRAPH, {
  predicates: [
    { id: "ALLY_OF", label: "allied with", family: "alliance", meaning: "" },
    { id: "ACCUSED", label: "accused", family: "words, and more", meaning: "" },
  ],
});

/** The first view of the small graph. */
export const FIRST = firstSharedView({
  pack: "small",
  view: { kinds: ["State"], statuses: ["occurred"], cardActors: [] },
});
