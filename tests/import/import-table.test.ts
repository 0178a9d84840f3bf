import { describe, expect, it } from "vitest";
import { surveyFiles } from "../../import/import-files.ts";
import { surveyTable } from "../../import/mapping/survey.ts";
import { openTable } from "../../import/stream/table-source.ts";
import { importInto, importText, inputOf } from "./in-memory.ts";

const EDGES = `source,target,relation,weight,since,until,url,confidence
Russia,Armenia,ally,0.8,2002,2024,https://a.example/1,high
Armenia,Azerbaijan,rival,-0.9,1991-10,,https://a.example/2,low
`;

describe("importing a table of relations", () => {
  it("makes claims, actors, predicates and sources of it, and asks nothing", async () => {
    const { claims, rows, questions, report, leftOut } = await importText(EDGES);
    expect(questions).toEqual([]);
    expect(claims).toEqual([
      "russia ALLY_OF armenia 1 0.8 2002/2024 occurred",
      "armenia RIVAL_OF azerbaijan -1 0.9 1991-10/ ongoing",
    ]);
    expect(
      rows("actors.csv").map(({ id, kind, country, qid }) => [id, kind, country, qid]),
    ).toEqual([
      ["armenia", "State", "AM", "Q399"],
      ["azerbaijan", "State", "AZ", "Q227"],
      ["russia", "State", "RU", "Q159"],
    ]);
    expect(rows("sources.csv").map(({ url }) => url)).toEqual([
      "https://a.example/1",
      "https://a.example/2",
    ]);
    expect(rows("claims.csv").map(({ confidence }) => confidence)).toEqual(["high", "low"]);
    expect(report).toMatchObject({ rows: 2, taken: 2, claims: 2, actors: 3, rowsLeftOut: 0 });
    expect(leftOut).toEqual([]);
  });

  it("takes a column that is named as a time for it, and counts its cells that are none", async () => {
    const mixed =
      "from,to,date\nIran,Iraq,2020-01-02\nIran,Syria,4 March 2021\nIran,Oman,soon\nIran,Yemen,\n";
    const { claims, leftOut } = await importText(mixed);
    expect(claims.map((claim) => claim.split(" ")[5])).toEqual([
      "2020-01-02/",
      "2021-03-04/",
      "/",
      "/",
    ]);
    expect(leftOut).toEqual([expect.stringMatching(/^1 date was left out.*\(line 4: soon\)/)]);
  });

  it("knows actors by their cells before and after the first quotation mark", async () => {
    const text =
      'from,to\nIran,Iraq\nIraq,Iran\nIran,Iraq\n"Oman",Iran\nYemen,"Oman"\nIraq,Yemen\n';
    const { claims } = await importText(text);
    expect(claims.map((claim) => claim.split(" ")[0])).toEqual([
      "iran",
      "iraq",
      "iran",
      "oman",
      "yemen",
      "iraq",
    ]);
    expect(claims.map((claim) => claim.split(" ")[2])).toEqual([
      "iraq",
      "iran",
      "iraq",
      "iran",
      "oman",
      "yemen",
    ]);
  });

  it("leaves out the sizes of a Matrix Market file", async () => {
    const text =
      "%%MatrixMarket matrix coordinate real general\n% signed\n3 3 2\n1 2 1.0\n2 3 -1.0\n";
    const { claims } = await importText(text);
    expect(claims.map((claim) => claim.split(" ").slice(0, 4).join(" "))).toEqual([
      "1 COOPERATES_WITH 2 1",
      "2 CONFLICT_WITH 3 -1",
    ]);
  });

  it("takes the labels of items for both ends, whatever their variables are called", async () => {
    const item = (name: string) => `http://www.wikidata.org/entity/${name}`;
    const { mapping } = await importText(
      `item,itemLabel,friend,friendLabel\n${item("Q794")},Iran,${item("Q858")},Syria\n`,
    );
    const roles = mapping.tables[0]?.columns.map(({ role }) => role);
    expect(roles).toEqual(["property", "from", "property", "to"]);
  });

  it("takes a column that says only the direction of edges for no relation, as Gephi writes it", async () => {
    const gephi =
      "Source,Target,Type,Kind of tie\nRussia,Armenia,Directed,ally\nIran,Armenia,Undirected,ally\n";
    const { mapping, questions } = await importText(gephi);
    const [table] = mapping.tables;
    expect(table?.columns.map(({ name, role }) => [name, role])).toContainEqual([
      "Type",
      "property",
    ]);
    expect(questions.join()).not.toMatch(/irected/);
  });

  const latin = (text: string) => Buffer.from(text, "latin1");
  const cyrillic = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
  it.each<[string, string | Uint8Array, string]>([
    [
      "semicolons and decimal commas",
      "from;to;weight\nIran;Iraq;-0,5\n",
      "iran CONFLICT_WITH iraq -1 0.5",
    ],
    [
      "a table in Markdown",
      "| from | to | sign |\n|------|:--:|-----:|\n| Iran | Iraq | -1 |\n| Iraq | Iran | -1 |\n",
      "iran CONFLICT_WITH iraq -1",
    ],
    [
      "brackets for numbers below zero",
      "from,to,weight\nIran,Iraq,(0.5)\nIraq,Iran,1\n",
      "iran CONFLICT_WITH iraq -1 0.5",
    ],
    ["tabs", "ego\talter\tsign\nIran\tIraq\t-\n", "iran CONFLICT_WITH iraq -1"],
    ["a line sep=", "sep=|\nfrom|to|sign\nIran|Iraq|+\n", "iran COOPERATES_WITH iraq 1"],
    ["blanks, as SNAP", "# FromNodeId ToNodeId Sign\n1 2 -1\n2 3 1\n", "1 CONFLICT_WITH 2 -1"],
    ["two columns without a header", "iran,iraq\niraq,syria\n", "iran RELATED_TO iraq 0"],
    [
      "a title above the header",
      "My data\n\nfrom,to,sign\nIran,Iraq,1\n",
      "iran COOPERATES_WITH iraq 1",
    ],
    [
      "empty columns and rows at the end",
      "from,to,sign,,\nIran,Iraq,1,,\n,,,,\n",
      "iran COOPERATES_WITH iraq 1",
    ],
    [
      "line ends of old Macs",
      "from,to,sign\rIran,Iraq,1\rIraq,Iran,1\r",
      "iran COOPERATES_WITH iraq 1",
    ],
    [
      "UTF-16",
      Buffer.from("\ufefffrom,to,sign\nIran,Iraq,1\n", "utf16le"),
      "iran COOPERATES_WITH iraq 1",
    ],
    ["a byte order mark", "\ufefffrom,to,sign\nIran,Iraq,1\n", "iran COOPERATES_WITH iraq 1"],
    ["Latin-1", latin("from,to,sign\nTürkei,Österreich,1\n"), "turkey COOPERATES_WITH austria 1"],
    [
      "Windows-1251",
      cyrillic("from,to,sign\nРоссия,Армения,1\n"),
      "russia COOPERATES_WITH armenia 1",
    ],
    [
      "cells in quotes with line ends",
      'from,to,sign,notes\n"Iran","Iraq",1,"a\nb, c"\n',
      "iran COOPERATES_WITH iraq 1",
    ],
  ])("reads %s", async (_what, content, start) => {
    const { claims } = await importText(content);
    expect(claims[0]).toContain(start);
  });

  it("reads rows whichever way their bytes are cut into chunks", async () => {
    const text = `from,to,notes\r\n${'Iran,"Côte d’Ivoire","a ""b""\r\nc"\r\n'.repeat(20)}`;
    const whole = await importInto([inputOf("edges.csv", text, 1e6)]);
    for (const size of [1, 2, 3, 5, 64])
      expect((await importInto([inputOf("edges.csv", text, size)])).files).toEqual(whole.files);
    expect(whole.report.claims).toBe(20);
  });
});

describe("importing weights", () => {
  it("keeps a column of weights in spite of cells that are no numbers, and reports those", async () => {
    const rows = ["A,B,-3", "B,C,6", "C,D,abc", "D,E,NA", "E,F,"].join("\n");
    const { claims, leftOut } = await importText(`source,target,weight\n${rows}\n`);
    expect(claims.map((line) => line.split(" ").slice(3, 5).join(" "))).toEqual([
      "-1 0.5",
      "1 1",
      "0 0.5",
      "0 0.5",
      "0 0.5",
    ]);
    expect(leftOut).toEqual(["1 weight was left out, because it is not a number (line 4: abc)."]);
  });
});

describe("importing dates", () => {
  const dated = (cells: string[], header = "date") =>
    importText(`from,to,${header}\n${cells.map((cell) => `Iran,Iraq,${cell}`).join("\n")}\n`);
  const spans = ({ claims }: { claims: string[] }) => claims.map((line) => line.split(" ")[5]);

  it("reads a column in the one form that fits all of it", async () => {
    expect(spans(await dated(["3/4/2020", "13/4/2020"]))).toEqual(["2020-04-03/", "2020-04-13/"]);
    expect(spans(await dated(["3/4/2020", "3/14/2020"]))).toEqual(["2020-03-04/", "2020-03-14/"]);
  });

  it("asks for what can be read in two ways, and leaves it out if nobody answers", async () => {
    const text = "from,to,relation,date\nIran,Iraq,war,3/4/2020\n";
    const guessed = await importText(text);
    expect(guessed.questions).toEqual([
      "edges.csv: in “date”, is 3/4/2020 written with the day first? [dmy]",
    ]);
    expect(spans(guessed)).toEqual(["2020-04-03/"]);
    const safe = await importText(text, { take: "safe" });
    expect(spans(safe)).toEqual(["/"]);
    expect(safe.leftOut).toEqual([
      "1 date was left out, because it names no year, month or day (line 2: 3/4/2020).",
    ]);
  });

  it.each([
    ["years", "year", "1914", "1914/"],
    ["years before 1000", "year", "843", "0843/"],
    ["serial numbers of Excel", "date", "43831", "2020-01-01/"],
    ["seconds since 1970", "timestamp", "1577836800", "2020-01-01/"],
    ["compact days", "SQLDATE", "20200131", "2020-01-31/"],
    ["two years", "period", "1946-1949", "1946/1949"],
    ["years until now", "period", "1992–present", "1992/"],
    ["two short years", "window", "46-49", "1946/1949"],
    ["a month in French", "date", "3 août 1981", "1981-08-03/"],
    ["the first of a month in French", "date", "1er mars 1982", "1982-03-01/"],
    ["a month in German", "date", "4. Dezember 1990", "1990-12-04/"],
    ["a month in Spanish", "date", "3 de agosto de 1981", "1981-08-03/"],
    ["a month in Russian", "date", "3 марта 1980 г.", "1980-03-03/"],
    ["a month in Turkish", "date", "Ağustos 1999", "1999-08/"],
    ["no name that is of two months", "date", "5 listopada 1990", "/"],
    ["a start in words", "period", "since 1979", "1979/"],
    ["an end in words", "period", "until May 1990", "/1990-05"],
    ["two dates in words", "period", "from 1 March 1979 to 1981", "1979-03-01/1981"],
    ["two days with a slash", "period", "2014-02-20/2014-03-26", "2014-02-20/2014-03-26"],
    ["two dates with a dash", "period", "5 May 1990 – now", "1990-05-05/"],
  ])("reads %s", async (_what, header, cell, span) => {
    expect(spans(await dated([cell], header))).toEqual([span]);
  });

  it("reads periods and single dates of one column", async () => {
    const cells = ["1946-1949", "since 1979", "1956", "until 1990", "1990 to 1980"];
    const { claims, leftOut } = await dated(cells, "period");
    expect(claims.map((line) => line.split(" ").slice(5).join(" "))).toEqual([
      "1946/1949 occurred",
      "1979/ ongoing",
      "1956/ occurred",
      "/1990 occurred",
      "/ occurred",
    ]);
    expect(leftOut).toEqual([expect.stringMatching(/^1 date was left out.*1990 to 1980/)]);
  });

  it("puts year, month and day of three columns together, and knows -9 for unknown", async () => {
    const text = `from,to,styear,stmon,stday\nIran,Iraq,1980,9,22\nIran,Iraq,1987,9,-9\nIran,Iraq,1988,-9,-9\n`;
    expect(spans(await importText(text))).toEqual(["1980-09-22/", "1987-09/", "1988/"]);
  });

  it("takes a date before the year 1, and leaves out one that no pack can have", async () => {
    const taken = await dated(["-0043-03-15", "2020"]);
    expect(taken.leftOut).toEqual([]);
    expect(spans(taken)).toEqual(["-0043-03-15/", "2020/"]);
    const { leftOut } = await dated(["-0043-13-15", "2020-01-01"]);
    expect(leftOut).toHaveLength(1);
  });

  it("offers a column of dates under another name, and keeps it as it is if nobody answers", async () => {
    const text =
      "from,to,relation,signed\nIran,Iraq,treaty,22/01/1963\nIran,Oman,treaty,3/4/1970\n";
    const guessed = await importText(text);
    expect(guessed.questions).toEqual([
      "edges.csv: is “signed”, such as 22/01/1963, the time of a relation? [date]",
    ]);
    expect(spans(guessed)).toEqual(["1963-01-22/", "1970-04-03/"]);
    const safe = await importText(text, { take: "safe" });
    expect(spans(safe)).toEqual(["/", "/"]);
    expect(safe.rows("claims.csv")[0]).toMatchObject({ signed: "22/01/1963" });
    const doubtful = await importText("from,to,relation,signed\nIran,Iraq,treaty,3/4/1970\n");
    expect(doubtful.questions).toHaveLength(2);
    expect(spans(doubtful)).toEqual(["1970-04-03/"]);
  });

  it("asks if the last year of a data set means that relations go on", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `A${i},B,1,${1950 + i},${i < 30 ? 2018 : 1995 + i - 30}`,
    );
    const text = `from,to,sign,start_year,end_year\n${rows.join("\n")}\n`;
    const { questions, claims } = await importText(text);
    expect(questions[0]).toContain(
      "30 rows end with “end_year” 2018. Does it mean that they go on?",
    );
    expect(claims[0]).toContain("1950/ ongoing");
    expect((await importText(text, { take: "safe" })).claims[0]).toContain("1950/2018 occurred");
  });
});

describe("importing wide tables", () => {
  const wide = (columns: number, rows: number) => {
    const names = Array.from({ length: columns }, (_, i) => `v${i}`);
    const cells = (row: number) => names.map((_, i) => ((row * 31 + i * 17) % 9973) / 100);
    return [
      ["from", "to", "sign", ...names],
      ...Array.from({ length: rows }, (_, row) => ["Iran", "Iraq", 1, ...cells(row)]),
    ]
      .map((row) => row.join(","))
      .join("\n");
  };
  const surveyed = async (text: string) => {
    const input = inputOf("wide.csv", text, 65_536);
    return surveyTable(await openTable(input, {}, () => {}));
  };

  it("looks at fewer cells of each of a thousand columns, and sorts their words once", async () => {
    const { columns, rows } = await surveyed(wide(1000, 700));
    expect(rows).toBe(700);
    const last = columns.at(-1);
    expect(last?.filled).toBe(700);
    expect(last?.sampled).toBeLessThan(600);
    expect(last?.dates.count).toBeLessThan(600);
    expect(last?.values).toBe(last?.values);
  });

  it("looks at every cell of the first thousands of rows of a narrow one", async () => {
    const { columns } = await surveyed(wide(2, 700));
    expect(columns.at(-1)?.sampled).toBe(700);
  });
});

describe("importing actors", () => {
  it("knows states by names of many languages and by codes", async () => {
    const named = await importText(
      "from,to,sign\nDeutschland,Франция,1\nGermany,France,1\nSt. Lucia,Antigua & Barbuda,1\n",
    );
    expect(named.rows("actors.csv").map(({ id }) => id)).toEqual([
      "antigua-and-barbuda",
      "france",
      "germany",
      "saint-lucia",
    ]);
    const coded = await importText("ccode1,ccode2,sign\n255,220,1\n365,2,-1\n");
    expect(coded.rows("actors.csv").map(({ id, name }) => `${id} ${name}`)).toEqual([
      "france France",
      "germany Germany",
      "russia Russia",
      "united-states United States",
    ]);
    const short = await importText("state1,state2,sign\nGMY,FRN,1\nUKG,RUS,-1\n");
    expect(short.rows("actors.csv").map(({ id }) => id)).toContain("united-kingdom");
  });

  it("offers what is near a known name, and does not take it for that without an answer", async () => {
    const { rows, questions, mapping } = await importText("from,to,sign\nAustrla,Austria,1\n");
    expect(questions).toEqual(["edges.csv: is “Austrla” the same as Austria? [no]"]);
    const sameActors = [{ name: "Austrla", is: "Austria" }];
    const same = await importText("from,to,sign\nAustrla,Iran,1\n", {
      mapping: { ...mapping, sameActors },
    });
    expect(same.claims).toEqual(["austria COOPERATES_WITH iran 1 0.5 / occurred"]);
    expect(rows("actors.csv").map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "austria State",
      "austrla Unknown",
    ]);
  });

  it("takes names, kinds and properties from a table of actors beside", async () => {
    const actors = inputOf(
      "actors.csv",
      "id,name,kind,budget\n1,Red Cross,organization,7\n2,Ann,person,\n",
    );
    const { rows, claims } = await importInto([
      inputOf("edges.csv", "source,target,sign\n1,2,1\n"),
      actors,
    ]);
    expect(claims).toEqual(["red-cross COOPERATES_WITH ann 1 0.5 / occurred"]);
    expect(rows("actors.csv")).toMatchObject([
      { id: "ann", kind: "Person", budget: "" },
      { id: "red-cross", kind: "Organization", budget: "7" },
    ]);
  });

  it("takes names like __proto__ and formulas for text", async () => {
    const { rows, files } = await importText(
      'from,to,notes,__proto__\n__proto__,constructor,"=HYPERLINK(""http://x"")",1\n',
    );
    expect(rows("actors.csv").map(({ name }) => name)).toEqual(["constructor", "__proto__"]);
    expect(files.get("claims.csv")).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(files.get("claims.csv")).toContain("__proto__ in the file");
  });
});

describe("importing another pack", () => {
  it("keeps its sources, labels and times", async () => {
    const { claims, rows, questions } = await importInto([
      inputOf("actors.csv", "id,name,kind,aliases\na,Arland,State,\nb,Borland,State,\n"),
      inputOf("sources.csv", "id,title,url\nd0,First paper,https://a.example/\nd1,Unused,\n"),
      inputOf("predicates.csv", "id,label,defaultSign\nALLY_OF,stands by,1\n"),
      inputOf(
        "claims.csv",
        "id,subject,predicate,object,sign,intensity,validFrom,validTo,status,assertedBy,source\nc1,a,ALLY_OF,b,1,0.8,2001,2003-02,occurred,d0,d0\n",
      ),
    ]);
    expect(questions).toEqual([]);
    expect(claims).toEqual(["arland ALLY_OF borland 1 0.8 2001/2003-02 occurred"]);
    expect(rows("sources.csv")).toMatchObject([{ id: "d0", title: "First paper" }]);
    expect(rows("predicates.csv")).toMatchObject([{ id: "ALLY_OF", label: "stands by" }]);
  });
});

describe("importing a pack with other ids", () => {
  it("keeps sources whose ids are not in form or are those of actors", async () => {
    const { rows, claims } = await importInto([
      inputOf("actors.csv", "id,name,kind\na,Times,Organization\nb,Borland,State\n"),
      inputOf(
        "sources.csv",
        "id,title,url\nThe_Paper,First paper,https://a.example/\ntimes,The Times,\n",
      ),
      inputOf(
        "claims.csv",
        "id,subject,predicate,object,source,assertedBy\nc1,a,ALLY_OF,b,The_Paper,\nc2,b,ALLY_OF,a,times,\n",
      ),
    ]);
    expect(rows("sources.csv").map(({ id, title }) => `${id} ${title}`)).toEqual([
      "src-the-paper First paper",
      "times The Times",
    ]);
    expect(rows("claims.csv").map(({ source }) => source)).toEqual(["src-the-paper", "times"]);
    expect(claims[0]).toContain("times-2 ALLY_OF borland");
  });
});

describe("importing again", () => {
  it("asks nothing, keeps ids and changes only what changed", async () => {
    const header = "from,to,relation,date\n";
    const old = "Iran,Iraq,war,3/4/2020\nX,Y,ally,3/5/2020\n";
    const first = await importText(`${header}${old}`);
    const next = inputOf("edges-december.csv", `${header}Z,Y,ally,1/2/2021\n${old}`);
    const second = await importInto([next], { mapping: first.mapping });
    expect(first.questions).toHaveLength(1);
    expect(second.questions).toEqual([]);
    const before = new Set(first.files.get("claims.csv")?.split("\n"));
    const added = second.files
      .get("claims.csv")
      ?.split("\n")
      .filter((row) => !before.has(row));
    expect(added).toHaveLength(1);
    expect(added?.[0]).toContain(",z,");
  });
});

describe("importing what is broken", () => {
  it("leaves out rows without an end, by kind, with the line and the rows themselves", async () => {
    const { leftOut, rows, report } = await importText(
      "from,to,sign\nIran,,1\nIran,Iraq,1\n,Iraq,x\n",
    );
    expect(leftOut).toEqual([
      "2 relations were left out, because they have no source or no target (the first: line 2: Iran).",
    ]);
    expect(report).toMatchObject({ rows: 3, taken: 1, rowsLeftOut: 2 });
    expect(rows("left-out.csv")[0]).toMatchObject({ line: "2", kind: "noEnds", "cell 1": "Iran" });
  });

  it("lists the rows of actors that it leaves out, too", async () => {
    const { rows, report } = await importInto([
      inputOf("actors.csv", "id,name,kind,budget\n1,Ann,person,7\n,,person,8\n"),
      inputOf("edges.csv", "source,target,sign\n1,,1\n1,Bob,1\n"),
    ]);
    expect(report).toMatchObject({ rows: 2, taken: 1, rowsLeftOut: 1, actorRowsLeftOut: 1 });
    expect(report.rowsListed).toBe(2);
    expect(rows("left-out.csv").map((row) => Object.values(row).join())).toEqual([
      "actors.csv,3,noId,,,person,8",
      "edges.csv,2,noEnds,1,,1,",
    ]);
  });

  it("says how many rows say again what an earlier one says", async () => {
    const row = "Iran,Iraq,war,1980\n";
    const { leftOut, report } = await importText(`from,to,relation,since\n${row}${row}${row}`);
    expect(report).toMatchObject({ rows: 3, taken: 3, claims: 3 });
    expect(leftOut).toEqual([
      "2 rows have the actors, relation, time and source of earlier ones, and all became claims (the first: line 3).",
    ]);
  });

  it.each(["from,to,sign\n", "aaa,bbb,ccc\n", "Iran\nIraq\n", "name\nIran\n"])(
    "asks nothing about %j, which holds no relation",
    async (text) => {
      expect((await surveyFiles([inputOf("edges.csv", text)])).questions).toEqual([]);
    },
  );

  it("counts the relations that the reader of a graph leaves out", async () => {
    const graph = {
      nodes: [{ id: "a" }],
      edges: [
        ["a", "ghost"],
        ["a", "a"],
      ].map(([source, target]) => ({ source, target })),
    };
    const { report } = await importText(JSON.stringify(graph));
    expect(report).toMatchObject({ rows: 2, taken: 1, claims: 1, rowsLeftOut: 1, rowsListed: 0 });
  });

  it("takes a quotation mark that is never closed for text", async () => {
    const { claims, leftOut } = await importText('from,to\nIran,Iraq\nX,"Y\nZ,W\n');
    expect(claims).toHaveLength(3);
    expect(leftOut[0]).toContain("quotation mark is never closed");
  });

  it("refuses a row without end instead of keeping it in memory", async () => {
    const bytes = new Uint8Array(6_000_000).fill(65);
    bytes.set(new TextEncoder().encode("from,to\nIran,Iraq\nA,"));
    await expect(importInto([inputOf("edges.csv", bytes, 65_536)])).rejects.toThrow(
      /Line 3 has more than 4,000,000 characters/,
    );
  });

  it("stops when it is cancelled", async () => {
    const watch = { cancel: { aborted: true } };
    await expect(importText(EDGES, { watch })).rejects.toThrow("The import was cancelled.");
  });

  it("says how far it is", async () => {
    const seen: number[] = [];
    await importText(EDGES, { watch: { onProgress: (_, bytes) => void seen.push(bytes) } });
    expect(Math.max(...seen)).toBe(new TextEncoder().encode(EDGES).length);
  });

  it("refuses a table of actors alone", async () => {
    await expect(importText("id,name,kind\n1,Iran,State\n")).rejects.toThrow(
      "No file holds relations.",
    );
  });
});
