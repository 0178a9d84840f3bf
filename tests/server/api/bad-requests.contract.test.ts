import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "../../../domain/contract/problem.ts";
import { contractRoutes } from "../../../server/routes/contract.ts";
import type { Serving } from "../../../server/serve.ts";
import { presentEngines } from "../store/engines.ts";
import { BAD_REQUESTS } from "./bad-requests.ts";
import { serveShipped } from "./serving.ts";

const WORDS = ["2024", "1", "-1", "occurred", "armenia", "MEMBER_OF", "State", "d0", "include"];

describe.each(presentEngines())("invalid requests on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());

  async function problem(address: string, init?: RequestInit): Promise<Problem> {
    const response = await fetch(serving.url + address, init);
    const body = Problem.parse(await response.json());
    expect({
      type: response.headers.get("content-type"),
      cache: response.headers.get("cache-control"),
      tag: response.headers.get("etag"),
      status: response.status,
    }).toEqual({
      type: "application/problem+json; charset=utf-8",
      cache: "no-store",
      tag: null,
      status: body.status,
    });
    return body;
  }

  it.each(BAD_REQUESTS)("responds to %s with %d", async (address, status, field) => {
    const body = await problem(address);
    expect({ status: body.status, field: body.errors?.[0]?.field }).toEqual({ status, field });
    for (const error of body.errors ?? []) expect(error.expected).not.toBe("");
    expect(body.detail.split("\n")).toHaveLength(1);
  });

  it("lists each invalid field with the value found and what was expected", async () => {
    expect(await problem("/api/graph?sign=7&limit=x&nothing=1")).toEqual({
      type: "about:blank",
      title: "Bad request",
      status: 400,
      detail: expect.stringContaining("sign: expected -1, 0 or 1, separated by commas") as string,
      instance: "/api/graph?sign=7&limit=x&nothing=1",
      errors: [
        { field: "sign", found: "7", expected: "-1, 0 or 1, separated by commas" },
        { field: "limit", found: "x", expected: "a whole number from 1 to 100000" },
        {
          field: "nothing",
          found: "1",
          expected: expect.stringMatching(/^one of the parameters at, from, to, /) as string,
        },
      ],
    });
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("rejects %s", async (method) => {
    const address = "/api/graph";
    expect(await problem(address, { method })).toMatchObject({ status: 405 });
    const response = await fetch(serving.url + address, { method });
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it.each(["GET", "POST", "PUT", "DELETE", "OPTIONS"])(
    "responds 404 to %s at an address that is not there",
    async (method) => {
      const response = await fetch(`${serving.url}/api/nothing`, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([404, null]);
    },
  );

  it("responds to arbitrary queries with a result or a problem, never with a failure", async () => {
    const value = fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ unit: "binary" }),
      fc.nat().map(String),
    );
    const request = fc.constantFrom(...contractRoutes).chain((route) =>
      fc.record({
        path: fc.constant(route.path),
        id: value,
        query: fc.array(
          fc.tuple(
            fc.oneof(fc.constantFrom(...Object.keys(route.query.shape), "x"), fc.string()),
            value,
          ),
          { maxLength: 4 },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(request, async ({ path, id, query }) => {
        const named = path.replace(":id", encodeURIComponent(id));
        const search = new URLSearchParams(query.map(([k, v]) => [k, v]));
        const response = await fetch(`${serving.url}${named}?${search.toString()}`);
        const body = await response.text();
        expect([200, 400, 404], `${response.status} ${body}`).toContain(response.status);
        if (response.status !== 200) Problem.parse(JSON.parse(body));
      }),
      { numRuns: 300, seed: 1991 },
    );
  });
});
