import { PassThrough } from "node:stream";
import type { Request } from "express";
import { describe, expect, it } from "vitest";
import { bodyBytes } from "../../../server/query-api/body.ts";
import type { QueryApiSettings } from "../../../server/query-api/settings.ts";

const settings = { maxLength: 10 } as QueryApiSettings;

describe("bodyBytes(request, settings)", () => {
  it("puts the pieces of a body together", async () => {
    const sent = new PassThrough();
    const body = bodyBytes(sent as unknown as Request, settings);
    sent.write("RETURN");
    sent.end(" 1");
    expect(String(await body)).toBe("RETURN 1");
  });

  it("takes a request that breaks off for no failure of the server", async () => {
    const sent = new PassThrough();
    const body = bodyBytes(sent as unknown as Request, settings);
    sent.write("RETURN");
    sent.destroy(new Error("aborted"));
    await expect(body).rejects.toMatchObject({ status: 400, message: "the request broke off" });
  });
});
