import type { ShownGraph } from "../../../../client/features/export/shown-graph.ts";
import { shownGraph } from "../../../../client/features/export/shown-graph.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { sampleGraph } from "../../model/graph/sample.ts";

/** A name that would be something else in nearly every format, were it not kept text. */
export const HOSTILE =
  `=1+1 <script>alert("x")</script> ]]> & ' }) DETACH DELETE n // \\u0027 \\' \u0000\u2028` + "`x`";

/** Three actors, one of them hostile, and three relations, one of them undated. */
export function exportSample(name = HOSTILE): ShownGraph {
  const data = sampleGraph(
    {
      armenia: { name: "Armenia", country: "AM", aliases: ["Hayastan", "+374"] },
      russia: { name: "Russia", country: "RU" },
      mallory: { name, kind: "Person", summary: name },
    },
    [
      [
        "armenia",
        "russia",
        -1,
        {
          predicate: "ACCUSED",
          label: "accused",
          symmetric: false,
          spells: ["2020-09-27/2020-11-11", "2024-02/.."],
          validFrom: "2020-09-27",
          sources: ["d0", "d1"],
        },
      ],
      ["armenia", "russia", 1, { intensity: 0.25, spells: ["1997/2024"] }],
      ["mallory", "armenia", 1, { label: name }],
    ],
  );
  const filtered = new FilteredGraph(buildModel(data), DEFAULT_FILTER, null);
  const places = new Map([
    ["armenia", { x: -10.04, y: 20 }],
    ["russia", { x: 30, y: -5 }],
    ["mallory", { x: 0, y: 0 }],
  ]);
  return shownGraph(filtered, places, { title: name, when: "as of March 2024" });
}
