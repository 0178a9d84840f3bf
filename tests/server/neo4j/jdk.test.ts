import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findJdk, neo4jVersionFor } from "../../../server/neo4j/jdk.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-jdk-"));
  makeHome("newer", 'IMPLEMENTOR="x"\nJAVA_VERSION="99.0.1"\n', "javac");
  makeHome("runtime", 'JAVA_VERSION="98"\n', "java");
  makeHome("old", 'JAVA_VERSION="1.8.0_400"\n', "javac");
});
afterAll(() => rmSync(folder, { recursive: true }));

function makeHome(name: string, release: string, program: string): void {
  mkdirSync(join(folder, name, "bin"), { recursive: true });
  writeFileSync(join(folder, name, "release"), release);
  writeFileSync(join(folder, name, "bin", program), "");
}

describe("findJdk(environment)", () => {
  it("uses the JDK of JAVA_HOME", () => {
    const home = join(folder, "newer");
    expect(findJdk({ JAVA_HOME: home, PATH: "" })).toEqual({ home, version: 99 });
  });

  it("finds the newest JDK on the PATH", () => {
    const home = join(folder, "newer");
    const path = ["old", "runtime", "newer"].map((name) => join(folder, name, "bin")).join(":");
    expect(findJdk({ PATH: path })).toEqual({ home, version: 99 });
  });

  it.each(["runtime", "old", "nowhere"])(
    "ignores a JAVA_HOME that cannot run Neo4j: %s",
    (name) => {
      const home = join(folder, name);
      const newer = join(folder, "newer");
      const environment = { JAVA_HOME: home, PATH: join(newer, "bin") };
      expect(findJdk(environment)).toEqual({ home: newer, version: 99 });
    },
  );
});

describe("neo4jVersionFor(jdk)", () => {
  it.each([
    [17, "5.26.12"],
    [20, "5.26.12"],
    [21, "2026.02.2"],
    [25, "2026.02.2"],
  ])("returns the release that Java %i can run", (version, expected) => {
    expect(neo4jVersionFor({ home: "", version })).toBe(expected);
  });
});
