import { expect, it } from "vitest";
import { tiesOf } from "../../../../client/features/overview/ties.ts";
import { NONE, OVERVIEW } from "../../model/overview/sample.ts";

it("lists the other ends of a community's ties, whichever end it is at", () => {
  const ties = (id: string) => tiesOf(OVERVIEW, id).map(({ community }) => community.id);
  expect(ties("a")).toEqual(["b", "c"]);
  expect(ties("c")).toEqual(["a"]);
  expect(ties("d")).toEqual([]);
  expect(tiesOf(OVERVIEW, "b")[0]?.counts).toEqual({ ...NONE, cooperation: 20 });
});
