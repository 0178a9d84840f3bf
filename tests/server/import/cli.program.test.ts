import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import { projectRoot } from "../../../server/root.ts";
import { run } from "../program.ts";

const IMPORT = "import/cli.ts";
const NEW = "pack/new-cli.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const EDGES = "from,to,relation,date\nIran,Iraq,war,3/4/1980\nIran,,war,5/6/1981\n";

describe("npm run import", () => {
  it("makes a pack, says what was left out and what was not certain", async () => {
    const edges = await file("edges.csv", EDGES);
    const { code, stdout, stderr } = await run(IMPORT, [edges, "--as", "Gulf", "--out", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const pack = join(folder, "gulf");
    expect(stdout).toContain("1 row of 2 became 1 claim about 2 actors");
    expect(stdout).toContain(
      "1 relation was left out, because it has no source or no target (line 3: Iran).",
    );
    expect(stdout).toMatch(
      /not certain: edges\.csv: in “date”, is 3\/4\/1980 written with the day first\? Taken: unknown/,
    );
    expect((await readPack(pack)).claims[0]).toMatchObject({
      subject: "iran",
      predicate: "AT_WAR_WITH",
      object: "iraq",
      sign: -1,
      validFrom: "",
    });
    expect(JSON.parse(await readFile(join(pack, "report.json"), "utf8"))).toMatchObject({
      rows: 2,
      rowsLeftOut: 1,
      leftOut: expect.arrayContaining([
        { reason: "noEnds", count: 1, first: "line 3: Iran" },
      ]) as unknown,
    });
    expect(await readFile(join(pack, "left-out.csv"), "utf8")).toContain(
      "edges.csv,3,noEnds,Iran,,war",
    );
  });

  it("makes the pack although nobody reads the report", async () => {
    const edges = await file("edges.csv", EDGES);
    const program = join("dist", "server", "import", "cli.js");
    const { status, stderr } = spawnSync(
      "bash",
      ["-o", "pipefail", "-c", '"$0" "$@" | true', process.execPath, program, edges].concat([
        "--as",
        "gulf",
        "--out",
        folder,
      ]),
      { cwd: projectRoot(), encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect((await readPack(join(folder, "gulf"))).claims).toHaveLength(1);
  });

  it("takes every guess with --yes, and asks nothing the second time", async () => {
    const edges = await file("edges.csv", EDGES);
    const args = [edges, "--as", "gulf", "--out", folder];
    await run(IMPORT, [...args, "--yes"]);
    const claims = join(folder, "gulf", "claims.csv");
    const before = await readFile(claims, "utf8");
    expect(before).toContain("1980-04-03");
    const { stdout } = await run(IMPORT, args);
    expect(stdout).not.toContain("not certain");
    expect(await readFile(claims, "utf8")).toBe(before);
  });

  it("keeps what was edited in the pack", async () => {
    const edges = await file("edges.csv", EDGES);
    const args = [edges, "--as", "gulf", "--out", folder, "--yes"];
    await run(IMPORT, args);
    const actors = join(folder, "gulf", "actors.csv");
    const edited = (await readFile(actors, "utf8")).replace(
      "iran,Iran,",
      "iran,Islamic Republic of Iran,",
    );
    await writeFile(actors, edited);
    await run(IMPORT, args);
    expect(await readFile(actors, "utf8")).toBe(edited);
  });

  it("reads a pack again as a spreadsheet saved it, and as it guarded formulas", async () => {
    const people = await file("people.csv", "id,name,kind,summary\n1,Zoë,Person,-- unknown\n");
    const edges = await file("edges.csv", "from,to,relation\n1,Iran,ally\n");
    const args = [edges, people, "--as", "gulf", "--out", folder, "--yes"];
    await run(IMPORT, args);
    const actors = join(folder, "gulf", "actors.csv");
    const made = await readFile(actors, "utf8");
    expect(made).toContain("zoe,Zoë,Person,,,,'-- unknown\n");
    await writeFile(actors, made.replaceAll(",", ";").replaceAll("\n", "\r\n"), "latin1");
    await run(IMPORT, args);
    expect(await readFile(actors, "utf8")).toBe(made);
  });

  it("changes only what changed, and says what that is", async () => {
    const header = "from,to,relation,since,weight\n";
    const args = [
      await file(
        "edges.csv",
        `${header}Ann,Bob,ally,1990,1\nBob,Cem,rival,1991,1\nCem,Ann,ally,1992,1\n`,
      ),
      ...["--as", "three", "--out", folder, "--yes"],
    ];
    expect((await run(IMPORT, args)).stdout).not.toContain("Of the claims");
    const claims = async () => (await readPack(join(folder, "three"))).claims;
    const before = await claims();
    await file(
      "edges.csv",
      `${header}Ann,Bob,ally,1990,1\nBob,Cem,rival,1991,0.5\nAnn,Dee,ally,1993,1\n`,
    );
    const { stdout } = await run(IMPORT, args);
    expect(stdout).toContain("Of the claims, 1 added, 1 changed, 1 gone, 1 the same.");
    const after = await claims();
    const idOf = (all: typeof before, since: string) =>
      all.find(({ validFrom }) => validFrom === since)?.id;
    for (const since of ["1990", "1991"]) expect(idOf(after, since)).toBe(idOf(before, since));
    expect(after.map(({ validFrom }) => validFrom).sort()).toEqual(["1990", "1991", "1993"]);
    const report = await readFile(join(folder, "three", "report.json"), "utf8");
    expect(JSON.parse(report)).toMatchObject({
      changes: { added: 1, changed: 1, gone: 1, same: 1 },
    });
  });

  it("adds to a pack with --append, and loses nothing of it", async () => {
    const options = ["--as", "three", "--out", folder, "--yes"];
    const first = "from,to,relation,since,url,place\nAnn,Bob,ally,1990,https://a.example/1,Paris\n";
    await run(IMPORT, [await file("edges.csv", first), ...options]);
    const sources = join(folder, "three", "sources.csv");
    const published = (await readFile(sources, "utf8"))
      .replace("url\n", "url,published\n")
      .replace("a.example/1\n", "a.example/1,2020\n");
    await writeFile(sources, published);
    const more = "from,to,relation,since,reason\nAnn,Cem,rival,1991,trade\n";
    const { stdout, stderr } = await run(IMPORT, [
      await file("more.csv", more),
      ...options,
      "--append",
    ]);
    expect(stderr).toBe("");
    expect(stdout).toContain("1 added, 0 changed, 1 kept that no file names, 0 the same");
    const pack = await readPack(join(folder, "three"));
    const said = pack.claims.map(({ validFrom, predicate, properties }) => [
      ...[validFrom, predicate],
      properties,
    ]);
    expect(said.sort()).toEqual([
      ["1990", "ALLY_OF", { place: "Paris" }],
      ["1991", "RIVAL_OF", { reason: "trade" }],
    ]);
    expect(pack.sources.map(({ published }) => published).sort()).toEqual(["", "2020"]);
    const mapping = await readFile(join(folder, "three", "import.json"), "utf8");
    expect(JSON.parse(mapping)).toMatchObject({
      tables: [{ name: "edges.csv" }, { name: "more.csv" }],
    });
    // The same file again adds nothing.
    const again = await run(IMPORT, [join(folder, "more.csv"), ...options, "--append"]);
    expect(again.stdout).toContain("0 added, 0 changed, 1 kept that no file names, 1 the same");
  });

  it("offers names that are nearly those of the pack, and joins none unasked", async () => {
    const options = ["--as", "towns", "--out", folder];
    await run(IMPORT, [
      await file("towns.csv", "from,to,relation\nUrbania,Silvania,ally\n"),
      ...options,
    ]);
    const next = await file("towns.csv", "from,to,relation\nUrbanja,Silvania,ally\n");
    const { stdout } = await run(IMPORT, [next, ...options]);
    expect(stdout).toContain(
      "towns.csv: is “Urbanja” the same as Urbania? Taken: no, they are two.",
    );
    const { actors } = await readPack(join(folder, "towns"));
    expect(actors.map(({ name }) => name).sort()).toEqual(["Silvania", "Urbania", "Urbanja"]);
  });

  it("says where a pack of the workspace is found", async () => {
    const edges = await file("edges.csv", EDGES);
    const env = { ENTENTE_WORKSPACE: folder, PORT: "4000" };
    const { stdout } = await run(IMPORT, [edges, "--as", "gulf"], env);
    expect(stdout).toContain("Look at it: npm start, then http://127.0.0.1:4000/d/gulf/\n");
    const elsewhere = await run(IMPORT, [edges, "--as", "gulf", "--out", join(folder, "x")], env);
    expect(elsewhere.stdout).toMatch(/Look at it: ENTENTE_PACK=\S+gulf npm start\n$/);
  });

  it("refuses to replace a table that it cannot read", async () => {
    const edges = await file("edges.csv", EDGES);
    const args = [edges, "--as", "gulf", "--out", folder];
    await run(IMPORT, args);
    const actors = join(folder, "gulf", "actors.csv");
    await writeFile(actors, `${await readFile(actors, "utf8")}iran,Iran again,State,,,,\n`);
    const { code, stderr } = await run(IMPORT, args);
    expect(code).toBe(1);
    expect(stderr).toContain('gulf: actors.csv:4: id: found "iran", expected an id of its own');
  });

  it("keeps columns that readers would take for the pack's own", async () => {
    const edges = await file("edges.csv", "from,to,relation,About\nIran,Iraq,war,The border\n");
    await run(IMPORT, [edges, "--as", "gulf", "--out", folder]);
    expect((await readPack(join(folder, "gulf"))).claims[0]).toMatchObject({
      about: [],
      properties: { "About in the file": "The border" },
    });
  });

  it.each([
    ["a file that is not there", ["nowhere.csv"], "There is no file"],
    ["a file without relations", ["actors.csv"], "No file holds relations."],
    [
      "a row without an end, with --strict",
      ["edges.csv", "--strict"],
      "Nothing was written, because of --strict.",
    ],
    ["a pack that was made by hand", ["edges.csv", "--as", "own"], "was not made by an import"],
    ["a header alone", ["header.csv"], "No file has a row below its header."],
    [
      "a mapping that is not there",
      ["edges.csv", "--mapping", "nowhere.json"],
      "nowhere.json cannot be read: there is no such file",
    ],
    [
      "ends that nobody can be asked for, and lists the questions",
      ["foreign.csv"],
      "not certain: foreign.csv: which column names the actor from which a relation goes?",
    ],
    [
      "a pack to add to that is not there",
      ["edges.csv", "--as", "nowhere", "--append"],
      "nowhere to which claims could be added with --append.",
    ],
    ["an unknown option", ["edges.csv", "--force"], "usage: npm run import"],
  ])("refuses %s and leaves everything as it is", async (_what, args, sentence) => {
    await file("edges.csv", EDGES);
    await file("actors.csv", "id,name,kind\n1,Iran,State\n");
    await file("header.csv", "from,to,sign\n");
    await file("foreign.csv", "Staat A,Staat B,Grad\nIran,Irak,1\nIran,Oman,2\n");
    await run(NEW, ["own", "--out", folder]);
    const before = (await readdir(folder, { recursive: true })).sort();
    const named = args.map((arg) => (arg.endsWith(".csv") ? join(folder, arg) : arg));
    const { code, stdout, stderr } = await run(IMPORT, [...named, "--out", folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(sentence);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
  });
});

describe("npm run new", () => {
  it("makes an empty pack that can be read, and whose commented rows are right", async () => {
    const { code, stdout } = await run(NEW, ["My Pack", "--out", folder]);
    expect(code).toBe(0);
    expect(stdout).toContain("An empty pack is in");
    const pack = join(folder, "my-pack");
    expect(await readPack(pack)).toMatchObject({ id: "my-pack", title: "My Pack", claims: [] });
    for (const table of ["actors.csv", "sources.csv", "predicates.csv", "claims.csv"]) {
      const text = await readFile(join(pack, table), "utf8");
      const example =
        text
          .split("\n")
          .findLast((line) => line.startsWith("# "))
          ?.slice(2) ?? "";
      await writeFile(join(pack, table), `${text}${example}\n`);
    }
    await writeFile(
      join(pack, "actors.csv"),
      `${await readFile(join(pack, "actors.csv"), "utf8")}russia,Russia,State,,,,\n`,
    );
    expect((await readPack(pack)).claims[0]).toMatchObject({
      id: "c1",
      status: "ongoing",
      sign: 1,
    });
  });

  it("says where the pack is found", async () => {
    const env = { ENTENTE_WORKSPACE: folder, PORT: "4000" };
    const { stdout } = await run(NEW, ["Gulf"], env);
    expect(stdout).toContain("Look at it: npm start, then http://127.0.0.1:4000/d/gulf/\n");
    expect(await readPack(join(folder, "gulf"))).toMatchObject({ title: "Gulf" });
    const elsewhere = await run(NEW, ["Gulf", "--out", join(folder, "x")], env);
    expect(elsewhere.stdout).toMatch(/Look at it: ENTENTE_PACK=\S+gulf npm start\n$/);
  });

  it("does not touch a pack that is there", async () => {
    await run(NEW, ["own", "--out", folder]);
    const { code, stderr } = await run(NEW, ["own", "--out", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("is there already");
  });
});
