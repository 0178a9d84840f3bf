import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import { edit, SHIPPED, shippedFolder } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { serveFresh, serveFrom } from "./serving.ts";

describe.each(presentEngines())("conditional and compressed responses on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFresh(engine);
  });
  afterAll(() => serving.close());

  const ask = async (address: string, headers: Record<string, string>) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      get(serving.url + address, { headers }, resolve).on("error", reject),
    );
    return { response, body: await buffer(response) };
  };

  it("responds 304 if the client has this data version", async () => {
    const { response } = await ask("/api/graph", {});
    const etag = String(response.headers.etag);
    expect(etag).toMatch(/^W\/".+"$/);
    for (const condition of [etag, `"other", ${etag}`, "*"]) {
      const again = await ask("/api/graph", { "If-None-Match": condition });
      expect({ status: again.response.statusCode, bytes: again.body.length }).toEqual({
        status: 304,
        bytes: 0,
      });
      expect(again.response.headers.etag).toBe(etag);
    }
    expect((await ask("/api/graph", { "If-None-Match": 'W/"other"' })).response.statusCode).toBe(
      200,
    );
  });

  it("validates the request before the condition", async () => {
    const { response } = await ask("/api/graph?sign=7", { "If-None-Match": "*" });
    expect(response.statusCode).toBe(400);
  });

  it("never responds 304 for a missing item", async () => {
    const { response } = await ask("/api/actors/atlantis", {});
    expect({ status: response.statusCode, etag: response.headers.etag }).toEqual({
      status: 404,
      etag: undefined,
    });
  });

  it("changes the ETag if and only if the pack changes", async () => {
    const etag = async (from: Serving) =>
      (await fetch(`${from.url}/api/graph`)).headers.get("etag");
    const first = await etag(serving);
    const folder = shippedFolder();
    edit(
      folder,
      "claims.csv",
      "c001,armenia,HAS_TENSIONS_WITH,russia,-1,0.6",
      "c001,armenia,HAS_TENSIONS_WITH,russia,-1,0.65",
    );
    const changed = await serveFrom(engine, folder);
    const second = await etag(changed);
    expect(second).not.toBe(first);
    await changed.close();
    // An older version is loaded again only on demand.
    const back = await serveFrom(engine, SHIPPED, { ENTENTE_LOAD: "always" });
    expect(await etag(back)).toBe(first);
    await back.close();
  });

  it("compresses only for clients that accept it", async () => {
    const zipped = await ask("/api/graph", { "Accept-Encoding": "gzip" });
    const plain = await ask("/api/graph", { "Accept-Encoding": "identity" });
    expect(zipped.response.headers).toMatchObject({
      "content-encoding": "gzip",
      "content-type": "application/json; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(plain.response.headers["content-encoding"]).toBeUndefined();
    expect(JSON.parse(gunzipSync(zipped.body).toString())).toEqual(
      JSON.parse(plain.body.toString()),
    );
    expect(zipped.body.length).toBeLessThan(plain.body.length / 4);
  });

  it("compresses better on the second request, under the same ETag", async () => {
    const browser = { "Accept-Encoding": "gzip, deflate, br, zstd" };
    const address = "/api/claims?actor=armenia";
    const first = await ask(address, browser);
    expect(first.response.headers["content-encoding"]).toBe("gzip");
    const again = await vi.waitUntil(
      async () => {
        const answer = await ask(address, browser);
        return answer.response.headers["content-encoding"] === "br" && answer;
      },
      { timeout: 20_000, interval: 100 },
    );
    expect(brotliDecompressSync(again.body)).toEqual(gunzipSync(first.body));
    expect(again.response.headers).toMatchObject({
      etag: first.response.headers.etag,
      vary: "Accept-Encoding",
    });
    expect((await ask(address, { "Accept-Encoding": "gzip" })).body).toEqual(first.body);
  });

  it("responds to HEAD without a body", async () => {
    const response = await fetch(`${serving.url}/api/graph`, { method: "HEAD" });
    expect({ status: response.status, body: await response.text() }).toEqual({
      status: 200,
      body: "",
    });
  });
});
