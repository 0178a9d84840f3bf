import { describe, expect, it } from "vitest";
import { readGexf } from "../../import/xml/gexf.ts";
import { toldOf, toldText } from "./told.ts";

const graph = (inside: string, of = 'defaultedgetype="undirected"') =>
  `<gexf version="1.3"><graph ${of}>${inside}</graph></gexf>`;
const NODES = '<nodes><node id="a"/><node id="b"/></nodes>';
const edges = (inside: string, of?: string) => graph(`${NODES}<edges>${inside}</edges>`, of);

describe("readGexf(text): times", () => {
  it.each([
    [
      "01-spells",
      ["a -- b + 2008-01-01/2008-01-16 2009-01-30/2009-02-02", "b -- c - 2010-01-01/2011-01-02"],
    ],
    [
      "04-timestamps",
      [
        "1 -- 2 0 2011-01-01/2011-01-02 2012-01-01/2012-01-02 2013-01-01/2013-01-02",
        "2 -- 3 0 2015-06-01/2015-06-02",
      ],
    ],
    ["05-open-intervals", ["1 -- 2 0 2009-01-02/2010-01-01", "2 -- 3 0 ../2010-01-02", "3 -- 1 0"]],
    ["22-int-year", ["a -- b + 1999/2002 2003/2005", "b -- c - 2010/2012"]],
  ])("reads %s", async (name, relations) => {
    expect(await toldOf(`gexf/${name}.gexf`)).toMatchObject({ relations, leftOut: [] });
  });

  it("ends a sign that changes with the edge", async () => {
    const signs =
      '<attvalue for="sign" value="-1" end="2012"/><attvalue for="sign" value="1" start="2013"/>';
    const edge = `<edge source="a" target="b" start="2010" end="2015"><attvalues>${signs}</attvalues></edge>`;
    expect(await toldText(edges(edge, 'timeformat="date"'))).toMatchObject({
      relations: ["a -- b - 2010/2013", "a -- b + 2013/2016"],
    });
  });

  it("leaves out numbers that are no years, and draws their relation undated", async () => {
    expect(await toldOf("gexf/02-timeformat-double.gexf")).toMatchObject({
      relations: ["1 -> 2 0", "2 -> 3 0 1951/1958-08"],
      leftOut: [
        "3 dates were left out, because they name no year, month or day (the first: line 3: 10.0).",
      ],
    });
  });

  it("takes small numbers for years where the file says that it holds dates", async () => {
    const times = '<edge source="a" target="b" start="843" end="0870"/>';
    const dated = 'timeformat="date" defaultedgetype="directed"';
    expect((await toldText(edges(times, dated))).relations).toEqual(["a -> b 0 0843/0871"]);
  });

  it("leaves out a period that ends before it begins", async () => {
    expect(await toldOf("gexf/19-reversed.gexf")).toMatchObject({
      relations: ["a -- b + 2008-01-01/2008-01-16 2009-01-30/2009-02-02", "b -- c -"],
      leftOut: [
        "1 period was left out, because it ends before it begins (line 6: 2011-01-01 to 2010-01-01).",
      ],
    });
  });

  it("reads the day as it is written, whatever the zone, and milliseconds since 1970", async () => {
    expect(await toldOf("others/tz.gexf")).toMatchObject({
      relations: [
        "a -- b 0 2012-03-28/2012-04-02",
        "a -- b 0 2009-01-01/2009-02-02",
        "b -- a 0 2009-01-02/..",
      ],
      leftOut: [],
    });
  });

  it("makes a relation of each sign of an edge that changes, as Gephi writes it", async () => {
    expect(await toldOf("others/gephi13.gexf")).toMatchObject({
      actors: ["1 A", "2 B"],
      relations: ["1 -- 2 0 2000/2005 2007/2009", "1 -- 2 + 2000/2005", "1 -- 2 - 2005/2009"],
      leftOut: ["1 earlier value of an attribute that changes over time was left out (line 7)."],
    });
  });
});

describe("readGexf(text): attributes and ends", () => {
  it.each([
    ["07-duplicate-edge-ids", ["1 -- 2 0", "1 -- 2 0", "1 -- 3 0", "1 -- 3 0"]],
    ["08-self-loop-old-ns", ["0 -- 1 0", "1 -- 1 0", "0 -- 0 0"]],
    ["13-signed-weight", ["a -- b +", "b -- c -", "a -- c - conflict"]],
  ])("draws every relation of %s", async (name, relations) => {
    expect(await toldOf(`gexf/${name}.gexf`)).toMatchObject({ relations, leftOut: [] });
  });

  it("gives repeated ids numbers that are free", () => {
    const some = ["0", "0~2", "0", "0"].map((id) => `<edge id="${id}" source="a" target="b"/>`);
    const { relations } = readGexf(edges(some.join("")));
    expect(relations.map(({ id }) => id)).toEqual(["0", "0~2", "0~3", "0~4"]);
  });

  it("names attributes by their titles, those that nobody declared by their ids", () => {
    const { relations } = readGexf(
      graph(
        `<attributes class="edge"><attribute id="0" title="sign"/><attribute id="1" title="note">
           <default>usual</default></attribute></attributes>${NODES}
         <edges><edge source="a" target="b" relation="ACCUSED"><attvalues>
           <attvalue for="0" value="-"/><attvalue for="intensity" value="0.25"/>
         </attvalues></edge></edges>`,
      ),
    );
    expect(relations[0]).toMatchObject({ sign: -1, intensity: 0.25, predicate: "ACCUSED" });
    expect(relations[0]?.properties.get("note")).toBe("usual");
  });

  it("says which relation names an actor that is not there", async () => {
    expect(await toldOf("gexf/11-missing-node.gexf")).toMatchObject({
      relations: ["a -> b 0", "b -> a 0"],
      leftOut: [
        "1 relation was left out, because it names an actor that the file does not list (line 2: a → ghost).",
      ],
    });
  });

  it("makes mutual and undirected edges symmetric", async () => {
    const some = ["mutual", "undirected", "directed"].map(
      (type) => `<edge source="a" target="b" type="${type}"/>`,
    );
    expect((await toldText(edges(some.join("")))).relations).toEqual([
      "a -- b 0",
      "a -- b 0",
      "a -> b 0",
    ]);
  });

  it("shows nested actors beside each other and says so", async () => {
    const { actors, leftOut } = await toldOf("gexf/10-hierarchy.gexf");
    expect(actors.sort()).toEqual(["eu Union", "x Xland", "x1 X region", "y Yland", "z Zland"]);
    expect(leftOut).toEqual([
      "4 actors are shown beside the actors that the file puts them into (the first: line 3: X region).",
    ]);
  });

  it("keeps ids as they are, whatever they mean elsewhere", async () => {
    const { actors } = await toldOf("gexf/14-hostile-ids.gexf");
    expect(actors).toHaveLength(20);
    expect(actors).toEqual(
      expect.arrayContaining([
        "__proto__ __proto__",
        "constructor constructor",
        "<b>x</b> <b>x</b>",
      ]),
    );
  });

  it("reads what is there of a file that breaks off", async () => {
    const cut = edges('<edge source="a" target="b"/>\n<edge source="b').slice(
      0,
      -"</edge></edges></graph></gexf>".length,
    );
    expect(await toldText(cut)).toMatchObject({
      relations: ["a -- b 0"],
      leftOut: ["1 part of the file was left out, because it is broken from there on (line 2)."],
    });
  });

  it.each(["nx/nx.gexf", "others/networkx-1.1.gexf"])(
    "reads what networkx writes: %s",
    async (name) => {
      const { relations, leftOut } = await toldOf(name);
      expect(relations.map((line) => line.split(" ").slice(0, 4).join(" "))).toEqual(
        name.startsWith("nx")
          ? ["a -> b +", "b -> c -", "b -> c -", "c -> c -"]
          : ["a -> b +", "a -> b -", "b -> c -", "c -> c -"],
      );
      expect(leftOut).toEqual([]);
    },
  );
});
