import { describe, expect, it } from "vitest";
import { zipSync, strToU8 } from "fflate";
import { importInto, inputOf } from "./in-memory.ts";

/** The same three relations, as people and programs write them. */
const NORTH = ["Åland", "Ölmark", "Bjørnø"];
const SOUTH = ["Москвия", "Киевия", "Минския"];

type Encode = (text: string) => Uint8Array;

/** Encodes text by a table of one byte for each character above ASCII. */
function singleByte(encoding: string): Encode {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(i + 128)), i + 128]),
  );
  return (text) =>
    Uint8Array.from([...text], (letter) => bytes.get(letter) ?? letter.charCodeAt(0));
}

const utf16 =
  (isLittle: boolean, mark: boolean): Encode =>
  (text) => {
    const marked = mark ? `\ufeff${text}` : text;
    const bytes = new Uint8Array(marked.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), isLittle);
    return bytes;
  };

const ENCODINGS: readonly [name: string, encode: Encode, actors: readonly string[]][] = [
  ["UTF-8", (text) => strToU8(text), NORTH],
  ["UTF-8 with a mark", (text) => strToU8(`\ufeff${text}`), SOUTH],
  ["UTF-16, little", utf16(true, true), SOUTH],
  ["UTF-16, big", utf16(false, true), NORTH],
  ["UTF-16 without a mark", utf16(true, false), NORTH],
  ["Windows-1252", singleByte("windows-1252"), NORTH],
  ["Windows-1251", singleByte("windows-1251"), SOUTH],
];

type Write = (actors: readonly string[]) => string;
/** Ends, sign and year of each relation. */
const RELATIONS = [
  [0, 1, 1, 1990],
  [1, 2, -1, 1991],
  [2, 0, 1, 1992],
] as const;

const rows = (
  actors: readonly string[],
  row: (from: string, to: string, sign: number, year: number) => string,
): string[] =>
  RELATIONS.map(([from, to, sign, year]) => row(actors[from] ?? "", actors[to] ?? "", sign, year));

const LAYOUTS: readonly [name: string, write: Write][] = [
  [
    "commas, source and target",
    (actors) =>
      ["source,target,sign,year", ...rows(actors, (a, b, s, y) => `${a},${b},${s},${y}`)].join(
        "\n",
      ),
  ],
  [
    "semicolons, sep=, decimal commas, CRLF, empty rows and columns",
    (actors) =>
      [
        "sep=;",
        "From;To;Weight;Year;;",
        ...rows(actors, (a, b, s, y) => `${a};${b};${s > 0 ? "0,8" : "-0,4"};${y};;`),
        ";;;;;",
        "",
        ";;;;;",
        "",
      ].join("\r\n"),
  ],
  [
    "tabs, words, old line ends",
    (actors) =>
      [
        "Actor1\tActor2\tRelation\tSince",
        ...rows(actors, (a, b, s, y) => `${a}\t${b}\t${s > 0 ? "ally" : "rival"}\t1.5.${y}`),
      ].join("\r"),
  ],
  [
    "bars, everything quoted, plus and minus",
    (actors) =>
      [
        `"ego"|"alter"|"sign"|"date"`,
        ...rows(actors, (a, b, s, y) => `"${a}"|"${b}"|"${s > 0 ? "+" : "-"}"|"${y}-05-01"`),
        "",
      ].join("\n"),
  ],
  [
    "a title and comments above, columns in another order",
    (actors) =>
      [
        "# exported on 1 May",
        "Relations of the region",
        "",
        "Start,Receiver,Note,Sign,Sender",
        ...rows(
          actors,
          (a, b, s, y) => `${y},${b},"a, ""b""",${s > 0 ? "positive" : "negative"},${a}`,
        ),
      ].join("\n"),
  ],
  [
    "no header, a sign at the end",
    (actors) => rows(actors, (a, b, s) => `${a},${b},${s}`).join("\n"),
  ],
  [
    "Gephi's edges",
    (actors) =>
      [
        "Source,Target,Type,Id,Label,timeset,Weight",
        ...rows(
          actors,
          (a, b, s, y) => `${a},${b},Directed,${y},,"<[${y}.0, ${y}.0]>",${s > 0 ? "1.0" : "-1.0"}`,
        ),
      ].join("\n"),
  ],
];

const FILES = LAYOUTS.flatMap(([layout, write]) =>
  ENCODINGS.map(([encoding, encode, actors]) => ({
    name: `${layout}; ${encoding}`,
    content: encode(write(actors)),
    actors,
  })),
);

describe("tables as people save them", () => {
  it.each(FILES)("$name", async ({ content, actors }) => {
    const { rows: table, report } = await importInto([inputOf("edges.csv", content, 777)]);
    const names = new Map(table("actors.csv").map(({ id, name }) => [id, name]));
    const said = table("claims.csv").map(({ subject = "", object = "", sign }) => [
      names.get(subject),
      names.get(object),
      Number(sign),
    ]);
    expect(said).toEqual(RELATIONS.map(([from, to, sign]) => [actors[from], actors[to], sign]));
    expect(report.leftOut).toEqual([]);
  });

  it.each(FILES.filter(({ content }) => content.length < 400).slice(0, 5))(
    "$name, in a zip",
    async ({ content }) => {
      const { report } = await importInto([
        inputOf("edges.zip", zipSync({ "folder/edges.csv": content })),
      ]);
      expect(report.claims).toBe(3);
    },
  );
});
