import { PassThrough } from "node:stream";
import type { Request } from "express";
import { describe, expect, it } from "vitest";
import { bodyBytes } from "../../../server/query-api/body.ts";

const limits = { maxBytes: 100_000, limitSetBy: "the test", enterLarge: () => undefined };

describe("bodyBytes(request, limits)", () => {
  it("joins the chunks of a body", async () => {
    const sent = new PassThrough();
    const body = bodyBytes(sent as unknown as Request, limits);
    sent.write("RETURN");
    sent.end(" 1");
    expect(String(await body)).toBe("RETURN 1");
  });

  it("does not treat an aborted request as a server error", async () => {
    const sent = new PassThrough();
    const body = bodyBytes(sent as unknown as Request, limits);
    sent.write("RETURN");
    sent.destroy(new Error("aborted"));
    await expect(body).rejects.toMatchObject({ status: 400, message: "the request was aborted" });
  });

  it("rejects a body that is too large, and names the limit", async () => {
    const sent = new PassThrough();
    const body = bodyBytes(sent as unknown as Request, { ...limits, maxBytes: 5 });
    sent.end("RETURN 1");
    await expect(body).rejects.toMatchObject({
      status: 400,
      message: "the request has 8 bytes, expected at most 5 (the test)",
    });
  });

  it("acquires a slot only for a large body, and only once", async () => {
    let acquired = 0;
    const enterLarge = () => {
      acquired++;
    };
    const small = new PassThrough();
    const smallBody = bodyBytes(small as unknown as Request, { ...limits, enterLarge });
    small.end("RETURN 1");
    await smallBody;
    expect(acquired).toBe(0);
    const large = new PassThrough();
    const largeBody = bodyBytes(large as unknown as Request, { ...limits, enterLarge });
    for (let i = 0; i < 5; i++) large.write("x".repeat(10_000));
    large.end();
    expect((await largeBody).length).toBe(50_000);
    expect(acquired).toBe(1);
  });

  it("rejects a large body if no slot is free", async () => {
    const sent = new PassThrough();
    const body = bodyBytes(sent as unknown as Request, {
      ...limits,
      enterLarge: () => {
        throw new Error("no place");
      },
    });
    sent.end("x".repeat(20_000));
    await expect(body).rejects.toThrow("no place");
  });
});
