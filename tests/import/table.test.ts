import { describe, expect, it } from "vitest";
import { toldOf, toldText } from "./told.ts";

const relationsOf = async (text: string) => (await toldText(text)).relations;

describe("readEdgeList(text): headers and delimiters", () => {
  it("reads an edge list with signs and dates, and makes its actors", async () => {
    expect(await toldOf("nx/edges.csv")).toEqual({
      actors: ["Armenia Armenia", "Russia Russia", "France France"],
      relations: [
        "Armenia -> Russia - 2024-02/2024-03",
        "Armenia -> France + 2023-10-24/2023-10-25",
      ],
      leftOut: [],
    });
  });

  it.each([
    "From,To,Sign\na,b,-",
    "sender;recipient;polarity\na;b;negative",
    "ego\talter\ttype\na\tb\trival",
    "Actor 1|Actor 2|weight\na|b|-0,5",
    "\ufeffsource_id,target_id,value\r\na,b,-2\r\n\r\n",
    'sep=;\n"subject";"object";"sign"\n"a";"b";"−1"\n;;\n',
    "id,source,target,sign\r1,a,b,-1\r",
    "# FromNodeId ToNodeId Sign\na b -1",
    "a,b,-1\nb,c,-1\n",
    "a   b   -1",
    "% sym signed\na\tb\t-1",
    "a b {'sign': -1, 'note': \"d'accord\"}\n",
  ])("finds the ends and the sign in %j", async (text) => {
    expect((await relationsOf(text))[0]?.replace(" rival", "")).toBe("a -> b -");
  });

  it("reads SNAP, with the seconds of each edge", async () => {
    expect((await toldOf("nx/snap.txt")).relations).toEqual([
      "1 -> 2 + 2010-11-08/2010-11-09",
      "2 -> 3 - 2010-11-08/2010-11-09",
    ]);
  });

  it("reads what Gephi and networkx write", async () => {
    expect((await toldOf("others/gephi-edges.csv")).relations).toEqual([
      "1 -- 2 0 ally 2009/2011",
      "2 -> 3 0",
    ]);
    expect((await toldOf("others/md.edgelist")).relations).toEqual([
      "a -> b + 2001-01-01/2003-01-02",
      "a -> b -",
      "b -> c - SANCTIONS",
      "c -> c -",
    ]);
  });

  it("reads decimal commas, days first, months by name and quoted delimiters", async () => {
    expect((await toldOf("others/semi2.csv")).relations).toEqual([
      "A -> B - 2020-01-31/2022",
      "C;D -> B + 2019-03/..",
    ]);
  });

  it("says that a table without headers was taken for edges from its first row on", async () => {
    expect(await toldText("Armenia,Russia\nRussia,France\n")).toMatchObject({
      relations: ["Armenia -> Russia 0", "Russia -> France 0"],
      leftOut: [
        "1 row of headers was not found, so the first row was read as a relation (line 1: Armenia, Russia).",
      ],
    });
  });

  it("takes no names of columns above figures for actors", async () => {
    await expect(toldText("year,value\n2001,4\n2002,5\n")).rejects.toThrow(
      "No column is known for the ends of a relation among “year”, “value”.",
    );
  });

  it("reads a weight by its name in other languages", async () => {
    expect(await toldText("Quelle;Ziel;Gewicht\nA;B;-0,25\nA;C;0,5\n")).toMatchObject({
      relations: ["A -> B -", "A -> C +"],
      leftOut: [],
    });
  });

  it("takes the apostrophe off that keeps a spreadsheet from running a cell", async () => {
    const { actors } = await toldText("source,target\n'=1+1,'t Hart\n");
    expect(actors).toEqual(["=1+1 =1+1", "'t Hart 't Hart"]);
  });
});

describe("readEdgeList(text): what cannot be read", () => {
  it("names the line of the first row without an end", async () => {
    const text = 'source,target\n"a\nb",c\n,d\ne\n';
    expect((await toldText(text)).leftOut).toEqual([
      "2 relations were left out, because they have no source or no target (the first: line 4: d).",
    ]);
  });

  it("reads quotation marks as text when one is never closed", async () => {
    expect(await toldText('source,target\n"New York,B\nC,D\n')).toMatchObject({
      relations: ['"New York -> B 0', "C -> D 0"],
      leftOut: [
        "1 quotation mark is never closed, so all of them were read as plain text (line 2).",
      ],
    });
  });

  it.each([
    [
      "Id,Label,Country\n1,Armenia,AM\n",
      /^This is a list of actors \(its columns are “Id”, “Label”, “Country”\)/,
    ],
    [
      "Company,Investor,Note\nx,y,some words\n",
      /^No column is known for the ends .* “Company”, “Investor”, “Note”/,
    ],
    ["just a sentence", /^No column is known .* such as source and target, or from and to\.$/],
  ])("explains %j", async (text, sentence) => {
    await expect(toldText(text)).rejects.toThrow(sentence);
  });
});
