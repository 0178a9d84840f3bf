import { describe, expect, it } from "vitest";
import { engineFailure, readEngineError } from "../../../server/store/embedded-errors.ts";

describe("engineFailure(error)", () => {
  it("says in Neo4j's words which parameter is missing", () => {
    const thrown = new Error("Query error: GRAFEO-Q001: Missing parameter: $actor");
    expect(engineFailure(readEngineError(thrown))).toMatchObject({
      message: "Expected parameter(s): actor",
      engineCode: "Neo.ClientError.Statement.ParameterMissing",
    });
  });
});
