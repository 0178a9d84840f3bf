import { describe, expect, it } from "vitest";
import { readGraphml } from "../../import/xml/graphml.ts";
import { toldOf, toldText } from "./told.ts";

describe("readGraphml(text)", () => {
  it("reads igraph, with None for what is not there", async () => {
    expect(await toldOf("nx/igraph.graphml")).toEqual({
      actors: ["n0 Aland State", "n1 Bland State", "n2 Cland Organization"],
      relations: [
        "n0 -> n1 + ALLY_OF 2008-01-01/2011",
        "n1 -> n2 - SANCTIONS 2014-03-01/..",
        "n1 -> n2 - ACCUSES 2015-03-01/..",
        "n2 -> n2 - FIGHTS_ITSELF",
      ],
      leftOut: [],
    });
  });

  it("reads labels and places of yEd, whose y points downwards", async () => {
    expect(await toldOf("others/yed.graphml")).toEqual({
      actors: ["n0 Armenia", "n1 Russia", "g::n0", "g CSTO"].map((line) =>
        line === "g::n0" ? "g::n0 g::n0" : line,
      ),
      relations: ["n0 -> n1 0 accuses"],
      leftOut: ["1 actor is shown beside the actor that the file puts it into (line 11: g::n0)."],
    });
  });

  it("takes defaults of keys, the direction of each edge, and leaves hyperedges out", async () => {
    const text = `<graphml><key id="s" for="edge" attr.name="sign"><default>-1</default></key>
      <graph edgedefault="undirected"><node id="a"/><node id="b"/>
      <edge source="a" target="b"/><edge source="a" target="b" directed="true"><data key="s">1</data></edge>
      <hyperedge id="h"><endpoint node="a"/><endpoint node="b"/></hyperedge></graph></graphml>`;
    expect(await toldText(text)).toMatchObject({
      relations: ["a -- b -", "a -> b +"],
      leftOut: [
        "1 relation was left out, because it joins more or fewer than two actors (line 4: h).",
      ],
    });
  });

  it("takes an ampersand that begins no reference for itself, and leaves texts that may hold it alone", async () => {
    const { actors, leftOut } =
      readGraphml(`<graphml><key id="l" for="node" attr.name="label"/><graph>
      <node id="1"><data key="l">Arms & Co &amp; R&D;</data></node>
      <node id="2"><data key="l"><![CDATA[R&D & more]]></data></node>
      <edge source="1" target="2"/></graph></graphml>`);
    expect(actors.map(({ name }) => name)).toEqual(["Arms & Co & R&D;", "R&D & more"]);
    expect(leftOut).toMatchObject([{ reason: "character", count: 2, first: "line 2" }]);
  });

  it("resolves no entity, from outside or within", () => {
    const text = `<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">
      <!ENTITY b "&a;&a;&a;&a;">]><graphml><key id="l" for="node" attr.name="label"/><graph>
      <node id="1"><data key="l">&x;&b;&constructor;&amp;</data></node></graph></graphml>`;
    const { actors, leftOut } = readGraphml(text);
    expect(actors[0]?.name).toBe("&x;&b;&constructor;&");
    expect(leftOut).toMatchObject([{ reason: "character", count: 3 }]);
  });
});
