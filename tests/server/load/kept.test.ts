import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PackKeeper } from "../../../server/load/keeper.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { projectRoot } from "../../../server/root.ts";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import type { Store } from "../../../server/store/port.ts";
import { collectRows } from "../../../server/store/rows.ts";
import type { Value } from "../../../server/store/value.ts";
import { IN_PROCESS } from "../store/in-process.ts";
import { scratchFolder, smallPack } from "./pack-folder.ts";

const scripts = loadScripts(projectRoot(), "neo4j");

interface Started {
  /** Lines for the operator. */
  messages: string[];
  write: (statement: string) => Promise<void>;
  read: (statement: string) => Promise<Value[][]>;
  /** Loads the pack again. */
  reload: () => Promise<void>;
  store: Store;
}

/** Runs a function with a store that was filled from a pack and keeps its writes in a folder. */
async function withPack<T>(folder: string, pack: Pack, use: (started: Started) => Promise<T>) {
  const settings = { engine: "embedded", memoryLimitBytes: 2 ** 28, writesFolder: folder } as const;
  const store = new EmbeddedStore(settings, IN_PROCESS);
  const messages: string[] = [];
  const run = async (statement: string, mode: "read" | "write") => {
    const { rows } = await collectRows(store, statement, {}, { mode });
    return rows.map((row) => Object.values(row));
  };
  try {
    const log = (line: string) => void messages.push(line);
    const keeper = new PackKeeper({ store, pack, scripts, mode: "auto", say: log });
    await keeper.load();
    return await use({
      messages,
      store,
      reload: async () => void (await keeper.load()),
      write: async (statement) => void (await run(statement, "write")),
      read: (statement) => run(statement, "read"),
    });
  } finally {
    await store.close();
  }
}

it("loads an earlier version of a pack again when it is put back", async () => {
  const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 2 ** 28 }, IN_PROCESS);
  const first = await smallPack();
  const second = await smallPack(["claims.csv", "ALLY_OF,bavaria,1,0.9", "ALLY_OF,bavaria,1,0.8"]);
  const keeper = new PackKeeper({
    store,
    pack: first,
    scripts,
    mode: "auto",
    say: () => undefined,
  });
  try {
    await keeper.load();
    await keeper.replace(second);
    expect(await keeper.replace(first)).toMatchObject({ updated: expect.any(Number) as number });
  } finally {
    await store.close();
  }
});

describe("data written beside the pack", () => {
  it("is restored at start, over the same pack and over a newer one", async () => {
    const folder = scratchFolder();
    await withPack(folder, await smallPack(), async ({ write }) => {
      await write("CREATE (:Note {text: 'mine', at: date('2024-02-29')})");
      await write("MATCH (a:Actor {id: 'austria'}), (n:Note) CREATE (n)-[:ABOUT {n: 1}]->(a)");
      await write("MATCH (a:Actor {id: 'austria'}) SET a.seen = 2 REMOVE a.summary");
      await write("CREATE INDEX note_text FOR (n:Note) ON (n.text)");
    });
    const newer = await smallPack(["actors.csv", "austria,Austria", "austria,Republic"]);
    for (const pack of [await smallPack(), newer]) {
      await withPack(folder, pack, async ({ read, messages }) => {
        expect(messages).toEqual([]);
        expect(
          await read(
            "MATCH (n:Note)-[r:ABOUT]->(a:Actor) RETURN n.text, toString(n.at), r.n, a.id, a.seen, a.summary",
          ),
        ).toEqual([["mine", "2024-02-29", 1n, "austria", 2n, null]]);
        expect(await read("SHOW INDEXES YIELD name WHERE name = 'note_text'")).toHaveLength(1);
      });
    }
  });

  it("is overridden if the pack has changed the same data, which is reported", async () => {
    const folder = scratchFolder();
    await withPack(folder, await smallPack(), async ({ write }) => {
      await write("MATCH (a:Actor {id: 'austria'}) SET a.name = 'mine', a.seen = 1");
      await write("MATCH (a:Actor {id: 'austria'}) SET a.seen = 2");
      await write("CREATE (:Note)");
    });
    const newer = await smallPack(["actors.csv", "austria,Austria", "austria,Republic"]);
    await withPack(folder, newer, async ({ read, messages }) => {
      expect(messages[0]).toContain("name of Actor austria; the pack has changed it since");
      expect(messages.at(-1)).toMatch(
        /1 of the changes written by hand collide .* kept in \S+\.log\.$/,
      );
      const kept = /kept in (\S+\.log)\.$/.exec(messages.at(-1) ?? "")?.[1] ?? "";
      expect(existsSync(kept)).toBe(true);
      expect(await read("MATCH (a:Actor {id: 'austria'}) RETURN a.name, a.seen")).toEqual([
        ["Republic", 2n],
      ]);
      expect(await read("MATCH (n:Note) RETURN count(n)")).toEqual([[1n]]);
    });
    await withPack(folder, newer, async ({ messages }) => expect(messages).toEqual([]));
  });

  it("consists of committed changes only, without rolled back ones and without the pack", async () => {
    const folder = scratchFolder();
    await withPack(folder, await smallPack(), async ({ store, read }) => {
      expect(existsSync(join(folder, "changes.log"))).toBe(false);
      const undone = await store.begin({ mode: "write" });
      await collect(undone.run("CREATE (:Note {n: 1})", {}, {}));
      await undone.rollback();
      const kept = await store.begin({ mode: "write" });
      await collect(kept.run("CREATE (:Note {n: 2})", {}, {}));
      await collect(kept.run("MATCH (n:Note) SET n.n = n.n + 1", {}, {}));
      await kept.commit();
      expect(await read("MATCH (n:Note) RETURN n.n")).toEqual([[3n]]);
    });
    await withPack(folder, await smallPack(), async ({ read }) => {
      expect(await read("MATCH (n:Note) RETURN n.n")).toEqual([[3n]]);
    });
  });

  it("excludes an incomplete write, which is reported", async () => {
    const folder = scratchFolder();
    const path = join(folder, "changes.log");
    await withPack(folder, await smallPack(), async ({ write }) => {
      await write("CREATE (:Note {n: 1})");
      await write("CREATE (:Note {n: 2})");
    });
    writeFileSync(path, readFileSync(path).subarray(0, -3));
    await withPack(folder, await smallPack(), async ({ read, messages }) => {
      expect(messages).toEqual([
        expect.stringMatching(/not finished .*; \d+ bytes were cut off\.$/),
      ]);
      expect(await read("MATCH (n:Note) RETURN n.n")).toEqual([[1n]]);
    });
  });

  it("prevents the start if its log is damaged", async () => {
    const folder = scratchFolder();
    const path = join(folder, "changes.log");
    await withPack(folder, await smallPack(), async ({ write }) => {
      await write("CREATE (:Note {n: 1})");
      await write("CREATE (:Note {n: 2})");
    });
    const log = readFileSync(path);
    log[40] = (log[40] ?? 0) ^ 1;
    writeFileSync(path, log);
    const started = withPack(folder, await smallPack(), () => Promise.resolve());
    await expect(started).rejects.toThrow(
      /changes\.log, which cannot be read: it is damaged at byte/,
    );
  });

  it("does not delete again data that was deleted and then loaded again", async () => {
    const folder = scratchFolder();
    const pack = await smallPack();
    await withPack(folder, pack, async ({ write, read, reload }) => {
      await write("CREATE (:Note)");
      await write("MATCH (n) WHERE NOT n:Note DETACH DELETE n");
      await reload();
      expect(await read("MATCH (a:Actor) RETURN count(a)")).toEqual([[3n]]);
    });
    await withPack(folder, pack, async ({ read, messages, write }) => {
      expect(messages).toEqual([]);
      expect(await read("MATCH (a:Actor)-[r]->(:Actor) RETURN count(r)")).toEqual([[1n]]);
      expect(await read("MATCH (n:Note) RETURN count(n)")).toEqual([[1n]]);
      await write("MATCH (a:Actor {id: 'mozart'}) DETACH DELETE a");
    });
    await withPack(folder, pack, async ({ read }) => {
      expect(await read("MATCH (a:Actor) RETURN count(a)")).toEqual([[2n]]);
    });
  });

  // Making folders recursively never ends in /proc.
  it.each([
    ["a file", () => aFile()],
    ["in /proc", () => "/proc/entente/writes"],
  ])("is rejected if its folder is %s, and never becomes visible", async (_, folder) => {
    await withPack(folder(), await smallPack(), async ({ write, read }) => {
      await expect(write("CREATE (:Note)")).rejects.toThrow(
        /cannot be kept in .*ENTENTE_WRITES_FOLDER/,
      );
      expect(await read("MATCH (n:Note) RETURN count(n)")).toEqual([[0n]]);
    });
  });
});

function aFile(): string {
  const path = join(scratchFolder(), "file");
  writeFileSync(path, "not a folder");
  return path;
}

async function collect(answer: AsyncIterable<Value[]>): Promise<Value[][]> {
  const rows: Value[][] = [];
  for await (const row of answer) rows.push(row);
  return rows;
}
