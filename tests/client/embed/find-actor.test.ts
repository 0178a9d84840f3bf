import { describe, expect, it } from "vitest";
import { findActor } from "../../../client/embed/find-actor.ts";
import { indexGraph } from "../../../client/model/graph/graph-index.ts";
import { sampleGraph } from "../model/graph/sample.ts";

const graphIndex = indexGraph(
  sampleGraph(
    {
      turkey: { name: "Türkiye", aliases: ["Turkey"] },
      turkmenistan: {},
      lodz: { name: "Łódź" },
      yerevan: { name: "Երևան" },
    },
    [],
  ),
);

describe("findActor(graphIndex, text)", () => {
  it.each([
    ["turkiye", "turkey"],
    ["TURKEY", "turkey"],
    ["turkm", "turkmenistan"],
    // As everywhere else: letters that Unicode does not take apart, and ligatures.
    ["lodz", "lodz"],
    ["ԵՐԵՎԱՆ", "yerevan"],
    ["atlantis", null],
    [" ", null],
  ])("finds %s", (text, actor) => {
    expect(findActor(graphIndex, text)).toBe(actor);
  });
});
