import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import express from "express";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../../server/listen.ts";
import { Sink } from "../../../server/query-api/sink.ts";

const PIECE = "x".repeat(2 ** 15);
const MEBIBYTE = "x".repeat(2 ** 20);

/** Serves a response through a sink and requests it. */
async function answered(
  stallMs: number,
  write: (sink: Sink, isGone: () => boolean) => Promise<void>,
): Promise<{ answer: IncomingMessage; written: Promise<void> | undefined }> {
  const app = express();
  let written: Promise<void> | undefined;
  app.get("/", (_request, response) => {
    const sink = new Sink(response, Infinity, stallMs);
    written = write(sink, () => response.destroyed);
  });
  const { url, close } = await listen(app, "127.0.0.1", 0);
  onTestFinished(close);
  const request = get(url, { agent: false });
  request.on("error", () => undefined);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  answer.on("error", () => undefined);
  return { answer, written };
}

describe("Sink", () => {
  it("disconnects a client that does not read its response", async () => {
    const { answer, written } = await answered(50, async (sink, isGone) => {
      while (!isGone()) await sink.write(PIECE);
    });
    answer.pause();
    await written;
    expect(answer.complete).toBe(false);
  });

  it("waits for a client that reads in time", async () => {
    const { answer, written } = await answered(60_000, async (sink) => {
      for (let i = 0; i < 20; i++) await sink.write(MEBIBYTE);
      sink.end("");
    });
    expect((await text(answer)).length).toBe(20 * MEBIBYTE.length);
    await written;
  });
});
