import { describe, expect, it } from "vitest";
import { serverOf } from "../../../server/store/neo4j/servers.ts";

describe("serverOf(agent)", () => {
  it.each([
    ["Neo4j/2026.02.2", "Neo4j", "2026.02.2", "neo4j"],
    ["Neo4j/5.26-aura", "Neo4j", "5.26-aura", "neo4j"],
    ["Neo4j/5.26.0 compatible (ArcadeDB 26.10.2)", "ArcadeDB", "26.10.2", "bolt"],
    [
      "Neo4j/v5.11.0 compatible graph database server",
      "unknown",
      "Neo4j/v5.11.0 compatible graph database server",
      "bolt",
    ],
    [undefined, "unknown", "", "bolt"],
  ])("%s", (agent, product, version, scripts) => {
    expect(serverOf(agent)).toMatchObject({ product, version, scripts });
  });

  it("assumes no capabilities of servers other than Neo4j", () => {
    expect(serverOf("Neo4j/2026.02.2").lacks).toEqual([]);
    expect(serverOf("Other/1").lacks).toContain("read-mode");
  });
});
