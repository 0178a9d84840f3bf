import { describe, expect, it } from "vitest";
import type { Compare } from "../../../../client/model/time/moment.ts";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { modelOf } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { parsePeriod } from "../../../../domain/dates/period.ts";
import { tableRows } from "../../../../client/features/data-table/rows.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const model = modelOf(SMALL_GRAPH);
const rows = (filter: Filter, times: Compare | null) => {
  const { actors, relations } = tableRows(new FilteredGraph(model, filter, times), graphIndex);
  return {
    actors: actors.map(({ id, relations: all, friction }) => [id, all, friction]),
    relations: relations.map(({ id, change }) => [id, change]),
  };
};
const all = { ...DEFAULT_FILTER, kinds: null };

describe("tableRows(filtered, graphIndex)", () => {
  it("lists what the map shows, each actor with its relations by sign", () => {
    expect(rows(all, null)).toEqual({
      actors: [
        ["armenia", 4, 1],
        ["russia", 2, 1],
        ["csto", 1, 0],
        ["vote", 1, 0],
      ],
      relations: [
        ["armenia.ally-of.russia", ""],
        ["russia.accused.armenia", ""],
        ["armenia.member-of.csto", ""],
        ["armenia.held.vote", ""],
      ],
    });
  });

  it("leaves out what the filter leaves out", () => {
    const friction = { cooperation: false, friction: true, neutral: false };
    expect(rows({ ...all, signs: friction }, null)).toEqual({
      actors: [
        ["russia", 1, 1],
        ["armenia", 1, 1],
      ],
      relations: [["russia.accused.armenia", ""]],
    });
  });

  it("leaves out actors that have no relation at the chosen time, as the counts around the map do", () => {
    const time = parsePeriod("1998")!;
    expect(rows({ ...all, time, undated: false }, null)).toEqual({
      actors: [
        ["armenia", 1, 0],
        ["russia", 1, 0],
      ],
      relations: [["armenia.ally-of.russia", ""]],
    });
    const filtered = new FilteredGraph(model, { ...all, time, undated: false }, null);
    expect(tableRows(filtered, graphIndex).actors).toHaveLength(filtered.account.actors);
  });

  it("says what became of each relation between two times", () => {
    const times = { before: parsePeriod("1990")!, after: parsePeriod("2000")! };
    expect(rows(all, times).relations).toEqual([["armenia.ally-of.russia", "new"]]);
  });
});
