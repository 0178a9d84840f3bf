import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesFirst } from "../../../server/http/pages-first.ts";

const PICTURES = 40;

describe("requests for pictures", () => {
  const answered: string[] = [];
  const app = express();
  app.use(pagesFirst());
  app.use((request, response) => {
    answered.push(request.url);
    response.end();
  });
  const server = createServer(app);
  const get = (path: string) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    socket.resume();
    return { socket, done: once(socket, "close") };
  };
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(() => server.close());

  it("let a page pass that came after them, and are all answered", async () => {
    answered.length = 0;
    const pictures = Array.from({ length: PICTURES }, (_, i) => `/api/view.png?x=${i}`);
    const asked = pictures.map(get);
    await get("/").done;
    expect(answered.indexOf("/")).toBeLessThan(PICTURES / 2);
    await Promise.all(asked.map(({ done }) => done));
    expect(answered.filter((url) => url !== "/").sort()).toEqual(pictures.sort());
  });

  it("are dropped if their client has left by then", async () => {
    answered.length = 0;
    const asked = ["svg", "png", "pdf"].map((kind) => get(`/api/view.${kind}`));
    const left = Array.from({ length: PICTURES }, () => get("/api/view.png?left"));
    await get("/").done;
    for (const { socket } of left) socket.destroy();
    await Promise.all([...asked, ...left].map(({ done }) => done));
    await get("/api/view.png?last").done;
    expect(answered.filter((url) => url.endsWith("left")).length).toBeLessThan(PICTURES / 2);
    expect(answered.at(-1)).toBe("/api/view.png?last");
  });
});
