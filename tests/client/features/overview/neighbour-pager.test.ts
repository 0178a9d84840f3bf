import { expect, it } from "vitest";
import { neighboursOf } from "../../../../client/features/overview/neighbour-pager.ts";

const actor = (id: string) => ({ id, name: id, kind: "State", country: "" });
const relations = [
  ["a", "x"],
  ["y", "a"],
  ["a", "x"],
  ["a", "a"],
  ["a", "z"],
].map(([subject = "", object = ""]) => ({ subject: actor(subject), object: actor(object) }));

it("has each neighbour once, in the order of its strongest relation, and not the actor itself", () => {
  expect(neighboursOf("a", relations)).toEqual(["x", "y", "z"]);
  expect(neighboursOf("a", relations.slice(1))).toEqual(["y", "x", "z"]);
});
