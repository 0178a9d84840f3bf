import { describe, expect, it } from "vitest";
import { openStore } from "../../../server/store/open.ts";

const access = { engine: "neo4j", username: "neo4j", password: "secret" } as const;

describe("openStore(settings)", () => {
  it.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])(
    "takes an address with the scheme %s",
    async (scheme) => {
      const store = await openStore({ ...access, uri: `${scheme}://127.0.0.1:7687` });
      expect(store.engine).toBe("neo4j");
      await store.close();
    },
  );

  it("names the scheme that it does not know and those it does", async () => {
    await expect(openStore({ ...access, uri: "http://127.0.0.1:7474" })).rejects.toMatchObject({
      name: "StoreError",
      code: "bad-uri",
      message:
        'the address "http://127.0.0.1:7474" is not usable: the scheme is http, expected one of neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc',
    });
  });

  it("says what an address must look like", async () => {
    await expect(openStore({ ...access, uri: "127.0.0.1:7687" })).rejects.toMatchObject({
      code: "bad-uri",
      message:
        'the address "127.0.0.1:7687" is not usable: it is not of the form scheme://host:port',
    });
  });

  it("refuses a port that is none", async () => {
    await expect(openStore({ ...access, uri: "bolt://127.0.0.1:99999" })).rejects.toMatchObject({
      code: "bad-uri",
    });
  });

  it("opens an embedded store that answers", async () => {
    const store = await openStore({ engine: "embedded", memoryLimitBytes: 600_000_000 });
    await store.ping();
    expect(store.engine).toBe("embedded");
    await store.close();
  });
});
