import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkRoom, NoRoom } from "../../../server/load/room.ts";

const CLAIMS = 50_000;

describe("memory for a pack in the embedded store", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-room-"));
    const row = `c1,a,ALLY_OF,b,1,0.5,${"x".repeat(60)}\n`;
    await writeFile(join(folder, "claims.csv"), `id\n${row.repeat(CLAIMS)}`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const check = (memoryMb: number) =>
    checkRoom(folder, { engine: "embedded", memoryLimitBytes: memoryMb * 2 ** 20 });

  it("is checked with size, setting and remedy in the message", async () => {
    await expect(check(64)).rejects.toThrow(NoRoom);
    for (const named of ["50,000 claims", "ENTENTE_MEMORY_LIMIT_MB allows 64", "NEO4J_URI"])
      await expect(check(64)).rejects.toThrow(named);
  });

  it("suffices with a higher limit, and is not checked for Neo4j", async () => {
    await expect(check(1024)).resolves.toBeUndefined();
    const neo4j = { engine: "neo4j", uri: "bolt://127.0.0.1", username: "", password: "" } as const;
    await expect(checkRoom(folder, neo4j)).resolves.toBeUndefined();
  });

  it("is not checked for a folder without claims, which the reader reports", async () => {
    const settings = { engine: "embedded", memoryLimitBytes: 2 ** 26 } as const;
    await expect(checkRoom(join(folder, "nowhere"), settings)).resolves.toBeUndefined();
  });
});
