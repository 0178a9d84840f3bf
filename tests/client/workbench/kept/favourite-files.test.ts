import { describe, expect, it } from "vitest";
import { fileOf, withFile } from "../../../../client/workbench/kept/favourite-files.ts";
import type { Favourite } from "../../../../client/workbench/kept/favourites.ts";

const A: Favourite = {
  name: "Mine: an “A”",
  text: "MATCH (n {id: $id})\nRETURN n LIMIT $most",
  parameters: [
    { name: "id", type: "text", text: "armenia" },
    { name: "most", type: "integer", text: "half-ty" },
  ],
};
const B: Favourite = { name: "B", text: "RETURN 2", parameters: [], purpose: "Two" };

describe("favourites as files", () => {
  it("come back as they were", () => {
    const { favourites, sentence } = withFile([], "a.cypher", fileOf([B, A]));
    expect(favourites).toEqual([B, A]);
    expect(sentence).toBe("a.cypher: 2 statements imported.");
  });

  it("stay where they are known, and get a free name where it is taken", () => {
    const { favourites, sentence } = withFile([B], "b.cypher", fileOf([B, { ...A, name: "B" }]));
    expect(favourites.map(({ name, text }) => [name, text])).toEqual([
      ["B", B.text],
      ["B (2)", A.text],
    ]);
    expect(sentence).toBe("b.cypher: 1 statement imported, 1 already here.");
  });

  it("change nothing and say why where one cannot be read", () => {
    const before = [B];
    const { favourites, sentence } = withFile(
      before,
      "c.cypher",
      "// title: C\n// drawn: x\nRETURN 1",
    );
    expect(favourites).toBe(before);
    expect(sentence).toMatch(/^c\.cypher was not imported: line 2: found x/);
  });
});
