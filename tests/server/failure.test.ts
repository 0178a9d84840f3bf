import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../server/config.ts";
import { failureText } from "../../server/failure.ts";
import { PackError } from "../../server/pack/fault.ts";
import { StoreError } from "../../server/store/port.ts";

describe("failureText(error)", () => {
  it("returns only the message for errors that users can fix", () => {
    const fault = {
      file: "claims.csv",
      line: 3,
      field: "sign",
      found: '"2"',
      expected: "-1, 0 or 1",
    };
    expect(
      [
        new ConfigError('PORT: found "x"'),
        new PackError("data/x", [fault]),
        new StoreError("unreachable", "no Neo4j answers"),
        new Error("usage: npm run load"),
      ].map(failureText),
    ).toEqual([
      'PORT: found "x"',
      'the pack in data/x has 1 fault:\nclaims.csv:3: sign: found "2", expected -1, 0 or 1',
      "the store cannot be used: no Neo4j answers",
      "usage: npm run load",
    ]);
  });

  it("advises what to do if an address is not available", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    const failure = (host: string) =>
      new Promise<unknown>((resolve) => createServer().once("error", resolve).listen(port, host));
    expect(failureText(await failure("127.0.0.1"))).toBe(
      `port ${port} on 127.0.0.1 is in use; set PORT to another one`,
    );
    expect(failureText(await failure("192.0.2.1"))).toBe(
      "HOST 192.0.2.1 is not an address of this machine",
    );
    taken.close();
  });

  it("includes the stack of a bug", () => {
    const fault = new TypeError("x is not a function");
    expect(failureText(fault)).toBe(fault.stack);
    expect(failureText("thrown text")).toBe("thrown text");
  });
});
