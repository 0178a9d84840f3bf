import { connect } from "node:net";
import { text } from "node:stream/consumers";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressLimit, LONGEST_ADDRESS } from "../../../server/http/address-limit.ts";
import { listen, type Listening } from "../../../server/listen.ts";

describe("a request that cannot be read", () => {
  let listening: Listening;
  beforeAll(async () => {
    const app = express();
    app.use(addressLimit);
    app.get("/", (_request, response) => void response.send("page"));
    listening = await listen(app, "127.0.0.1", 0);
  });
  afterAll(() => listening.close());

  async function send(request: string): Promise<[status: number, body: string]> {
    const socket = connect(Number(new URL(listening.url).port), "127.0.0.1");
    socket.write(request);
    const answer = await text(socket);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    return [Number(head.split(" ")[1]), body];
  }
  const get = (address: string, header = "") =>
    send(`GET ${address} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n${header}\r\n`);
  const address = (length: number) => `/?${"a".repeat(length - 2)}`;

  it("accepts the longest address", async () => {
    expect(await get(address(LONGEST_ADDRESS))).toEqual([200, "page"]);
  });

  it.each([LONGEST_ADDRESS + 1, 40_000, 2 ** 21])(
    "responds 414 to an address of %i bytes",
    async (length) => {
      const [status, body] = await get(address(length));
      expect([status, JSON.parse(body)]).toEqual([
        414,
        {
          type: "about:blank",
          title: "URI Too Long",
          status: 414,
          detail: "the address is longer than 16 KiB",
          instance: "/",
        },
      ]);
    },
  );

  it.each([
    ["headers that are too long", 431, () => get("/", `X: ${"a".repeat(100_000)}\r\n`)],
    ["what is not HTTP", 400, () => send("nonsense\r\n\r\n")],
  ] as const)("answers problem+json to %s", async (_what, status, ask) => {
    const [found, body] = await ask();
    expect([found, (JSON.parse(body) as { status: number }).status]).toEqual([status, status]);
  });
});
