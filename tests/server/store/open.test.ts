import { describe, expect, it } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { readAddress } from "../../../server/store/bolt-address.ts";

const access = { engine: "neo4j", username: "neo4j", password: "secret" } as const;

describe("openStore(settings)", () => {
  it.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])(
    "accepts an address with the scheme %s",
    async (scheme) => {
      const store = await openStore({ ...access, uri: `${scheme}://127.0.0.1:7687` });
      expect(store.engine).toBe("neo4j");
      await store.close();
    },
  );

  it("names an unknown scheme and the known ones", async () => {
    await expect(openStore({ ...access, uri: "http://127.0.0.1:7474" })).rejects.toMatchObject({
      name: "StoreError",
      code: "bad-uri",
      message:
        'the address "http://127.0.0.1:7474" is not usable: the scheme is http, expected one of neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc',
    });
  });

  it("describes the form of an address", async () => {
    await expect(openStore({ ...access, uri: "127.0.0.1:7687" })).rejects.toMatchObject({
      code: "bad-uri",
      message:
        'the address "127.0.0.1:7687" is not usable: it is not of the form scheme://host:port',
    });
  });

  it("rejects an invalid port", async () => {
    await expect(openStore({ ...access, uri: "bolt://127.0.0.1:99999" })).rejects.toMatchObject({
      code: "bad-uri",
    });
  });

  it("opens an embedded store that responds", async () => {
    const store = await openStore({ engine: "embedded", memoryLimitBytes: 600_000_000 });
    await store.ping();
    expect(store.engine).toBe("embedded");
    await store.close();
  });
});

describe("the address of a cluster", () => {
  it.each([
    ["neo4j://a,b", ["a:7687", "b:7687"]],
    ["neo4j+s://a:7687,b:7688", ["a:7687", "b:7688"]],
    ["neo4j://[::1], c:1?policy=near", ["[::1]:7687", "c:1"]],
  ])("%s names every seed", async (uri, seeds) => {
    expect(readAddress(uri)).toMatchObject({ seeds, isRouted: true });
    await (await openStore({ ...access, uri })).close();
  });

  it.each([
    ["bolt://a,b", "several addresses need the scheme neo4j, neo4j+s or neo4j+ssc"],
    ["neo4j://a,,b", "an address is empty"],
    ["neo4j://a,b:99999", '"b:99999" is not a host or host:port'],
    ["neo4j://a,http://b", '"http:" is not a host or host:port'],
    ["bolt://a/b", '"/b" follows the host'],
  ])("%s is refused with its reason", async (uri, reason) => {
    await expect(openStore({ ...access, uri })).rejects.toMatchObject({
      name: "StoreError",
      code: "bad-uri",
      message: `the address ${JSON.stringify(uri)} is not usable: ${reason}`,
    });
  });
});
