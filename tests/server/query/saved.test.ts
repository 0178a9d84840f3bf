import { describe, expect, it } from "vitest";
import { BadRequest } from "../../../server/errors.ts";
import { typedParameters } from "../../../server/query/saved.ts";

const QUERY = {
  name: "some",
  parameters: [
    { name: "actor", meaning: "", example: "armenia" },
    { name: "least", meaning: "", example: 2 },
    { name: "firm", meaning: "", example: true },
    { name: "kinds", meaning: "", example: ["State"] },
  ],
};
const GIVEN = { actor: "x' OR 1=1", least: "3", firm: "false", kinds: "State,Person" };

describe("typedParameters(query, given)", () => {
  it("parses each as the type of its example", () => {
    expect(typedParameters(QUERY, GIVEN)).toEqual({
      ...{ actor: "x' OR 1=1", least: 3, firm: false, kinds: ["State", "Person"] },
    });
  });

  it("lists each that is missing, invalid or unknown", () => {
    const { firm, kinds } = GIVEN;
    const given = { firm, kinds, least: "many", cypher: "MATCH (n)" };
    const read = () => typedParameters(QUERY, given);
    expect(read).toThrow(
      new BadRequest([
        { field: "actor", found: "nothing", expected: "one value" },
        { field: "least", found: "many", expected: "a number" },
        {
          field: "cypher",
          found: "a parameter",
          expected: "one of those of some: actor, least, firm, kinds",
        },
      ]),
    );
  });
});
