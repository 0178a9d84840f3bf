import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { openApi } from "../../../server/http/openapi.ts";
import { contractRoutes } from "../../../server/routes/contract.ts";

interface Described {
  info: { version: string };
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        parameters?: { name: string; in: string; required?: boolean }[];
        responses: Record<string, unknown>;
      };
    }
  >;
}

/** Query parameters that refer to an actor, which may not exist. */
const NAMES = ["focus", "start", "end", "show", "expand"];

const description = openApi(contractRoutes, "1.2.3") as unknown as Described;
const operations = Object.values(description.paths).map(({ get }) => get);

describe("openApi(routes, version)", () => {
  it("returns a valid OpenAPI 3.1 document", async () => {
    const copy = JSON.parse(JSON.stringify(description)) as Record<string, unknown>;
    expect(await new Validator().validate(copy)).toEqual({ valid: true });
    expect(description.info.version).toBe("1.2.3");
  });

  it("lists every route with its parameters", () => {
    const expected = contractRoutes.map(({ path, params, query }) => [
      path.replace(":id", "{id}"),
      [...Object.keys(params.shape), ...Object.keys(query.shape)].sort(),
    ]);
    const found = Object.entries(description.paths).map(([path, { get }]) => [
      path,
      (get.parameters ?? []).map(({ name }) => name).sort(),
    ]);
    expect(found).toEqual(expected);
  });

  it("requires exactly the parameters without default", () => {
    const paths = description.paths["/api/paths"]?.get.parameters ?? [];
    const required = paths.filter(({ required }) => required).map(({ name }) => name);
    expect(required.sort()).toEqual(["end", "start"]);
    const graph = description.paths["/api/graph"]?.get.parameters ?? [];
    expect(graph.filter(({ required }) => required)).toEqual([]);
  });

  it("names every operation once, and every status of its responses", () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses, parameters } of operations)
      expect(Object.keys(responses)).toEqual(
        (parameters ?? []).some(({ in: place, name }) => place === "path" || NAMES.includes(name))
          ? ["200", "304", "400", "404", "503"]
          : ["200", "304", "400", "503"],
      );
  });
});
