import { connect } from "node:net";
import { text } from "node:stream/consumers";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { originForm } from "../../../server/http/origin-form.ts";
import { plainPath } from "../../../server/http/plain-path.ts";
import { problems } from "../../../server/http/problems.ts";
import { underPath } from "../../../server/http/under-path.ts";
import { listen, type Listening } from "../../../server/listen.ts";

let listening: Listening;
beforeAll(async () => {
  const app = express();
  app.use(originForm, underPath("/graphs"), plainPath);
  app.use((request, response) => {
    const { url, originalUrl, path, host } = request;
    response.json({ url, originalUrl, path, host });
  });
  app.use(problems);
  listening = await listen(app, "127.0.0.1", 0);
});
afterAll(() => listening.close());

/** Sends a request with a malformed request line, and returns status and body. */
async function ask(target: string): Promise<{ status: number; body: unknown }> {
  const socket = connect(Number(new URL(listening.url).port), "127.0.0.1");
  socket.write(`GET ${target} HTTP/1.1\r\nHost: here.example\r\nConnection: close\r\n\r\n`);
  const answer = await text(socket);
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), body: JSON.parse(body) as unknown };
}

describe("the target of a request", () => {
  it.each([
    ["/api/graph?at=2020", "/api/graph?at=2020", "here.example"],
    ["http://there.example/api/graph?at=2020", "/api/graph?at=2020", "there.example"],
    ["HTTPS://there.example:99999/graphs/docs", "/docs", "there.example:99999"],
    ["http://somebody@there.example", "/", "there.example"],
    ["http://there.example?at=2020", "/?at=2020", "there.example"],
    ["http://[::1]:80/docs", "/docs", "[::1]:80"],
    ["/docs?from=http://there.example/", "/docs?from=http://there.example/", "here.example"],
  ])("%s is that path at its host", async (target, url, host) => {
    expect(await ask(target)).toMatchObject({ status: 200, body: { url, host } });
  });

  it.each([
    "/embed/../workbench",
    "/embed/..%2fworkbench",
    "/embed/%2e%2e/workbench",
    "/embed/%2E./workbench",
    "/embed/..%5cworkbench",
    "/embed/v1/.",
    "/..",
    "/%2e/docs",
    "http://there.example/embed/..%2fworkbench",
    "/graphs/embed/..%2fworkbench",
  ])("rejects dot segments: %s", async (target) => {
    expect(await ask(target)).toMatchObject({
      status: 400,
      body: { detail: "the path has a segment of one or two dots" },
    });
  });

  it.each(["/embed/v1..2", "/api/actors/a..b", "/...", "/docs?next=/../x", "/.well-known/x"])(
    "%s has dots but no dot segment",
    async (target) => {
      expect((await ask(target)).status).toBe(200);
    },
  );
});
