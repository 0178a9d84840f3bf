import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import type { Neo4jSettings } from "../../../server/store/settings.ts";
import { freePort } from "../../setup/free-port.ts";
import { environmentOf, run } from "../program.ts";
import { openEmpty, presentEngines, rows } from "../store/engines.ts";
import { edit, SHIPPED, shippedFolder } from "./pack-folder.ts";

const engines = presentEngines();
const CLI = "load/cli.ts";

describe.each(engines)("npm run load on $name", ({ settings }) => {
  const environment = environmentOf(settings);

  it("prints a machine-readable summary with --json", async () => {
    const store = await openEmpty({ name: settings.engine, settings });
    const { checksum } = await readPack(SHIPPED);
    const { code, stdout } = await run(CLI, [SHIPPED, "--json"], environment);
    expect({ code, summary: JSON.parse(stdout) as object }).toEqual({
      code: 0,
      summary: {
        pack: "armenia-russia",
        checksum,
        rows: 540,
        created: 540,
        updated: 0,
        unchanged: 0,
        removed: 0,
        seconds: expect.any(Number) as number,
      },
    });
    await store.close();
  });

  it("names file, line and field of a broken pack and loads nothing", async () => {
    const store = await openEmpty({ name: settings.engine, settings });
    const folder = shippedFolder();
    edit(
      folder,
      "claims.csv",
      "c001,armenia,HAS_TENSIONS_WITH,russia,-1,",
      "c001,armenia,HAS_TENSIONS_WITH,russia,2,",
    );
    edit(folder, "actors.csv", "russia,Russia,State", "armenia,Russia,State");
    const { code, stdout, stderr } = await run(CLI, [folder], environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^actors\.csv:3: id: found "armenia", expected /m);
    expect(stderr).toMatch(/^claims\.csv:2: sign: found "2", expected -1, 0 or 1$/m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await rows(store, "MATCH (n) RETURN count(n) AS nodes")).toEqual([{ nodes: 0n }]);
    await store.close();
  });
});

describe("npm run load with invalid arguments", () => {
  it.each([
    [[], {}, "usage: npm run load -- <pack folder> [--json]"],
    [["a", "b"], {}, "usage: npm run load -- <pack folder> [--json]"],
    [
      [SHIPPED, "--jason"],
      {},
      "Unknown option '--jason'; usage: npm run load -- <pack folder> [--json]",
    ],
    [
      [SHIPPED],
      { ENTENTE_MEMORY_LIMIT_MB: "much" },
      /^ENTENTE_MEMORY_LIMIT_MB: found "much", expected a whole number from/,
    ],
    [
      [SHIPPED],
      { NEO4J_URI: "http://127.0.0.1:7474" },
      /the scheme is http, expected one of neo4j/,
    ],
    [[SHIPPED], { NEO4J_URI: "127.0.0.1:7687" }, /not of the form scheme:\/\/host:port/],
    [["/nowhere/at/all"], {}, /nowhere/],
  ])("ends %j with %j in one clear line", async (args, environment, expected) => {
    const { code, stdout, stderr } = await run(CLI, args, environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd()).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("names the address if no Neo4j responds", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { code, stderr } = await run(CLI, [SHIPPED], { NEO4J_URI: uri });
    expect(code).toBe(1);
    expect(stderr).toContain(`the store cannot be used: no Neo4j answers at ${uri}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("npm run load from a host that drops every packet", () => {
  it("says in one line that it does not respond", async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => void sockets.add(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const uri = `bolt://127.0.0.1:${port}`;
    const { code, stderr } = await run(CLI, [SHIPPED], {
      NEO4J_URI: uri,
      ENTENTE_QUERY_TIMEOUT_MS: "2000",
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `the store cannot be used: no Neo4j answers at ${uri}: nothing has come from there for 1 s\n`,
    });
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});

const neo4j = engines.find(({ name }) => name === "neo4j")?.settings as Neo4jSettings | undefined;

describe.runIf(neo4j)("npm run load with a wrong password", () => {
  it("says that it is not accepted", async () => {
    const environment = { ...environmentOf(neo4j!), NEO4J_PASSWORD: "wrong-password" };
    const { code, stderr } = await run(CLI, [SHIPPED], environment);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `the store cannot be used: Neo4j at ${neo4j!.uri} does not accept the user name or password\n`,
    });
  });
});
