import { once } from "node:events";
import { connect } from "node:net";
import express from "express";
import { describe, expect, it } from "vitest";
import { sendFile } from "../../../server/http/send-file.ts";
import { listen } from "../../../server/listen.ts";

/** Larger than the system's buffers of a connection. */
const FILE = new Uint8Array(2 ** 26);

describe("sendFile(response, file, pace)", () => {
  it("disconnects a client that does not read its file", async () => {
    const app = express();
    const cut = new Promise<void>((resolve) => {
      app.get("/", (_request, response) => {
        response.once("close", () => resolve());
        sendFile(response, FILE, { graceMs: 10, slowest: 2 ** 40 });
      });
    });
    const listening = await listen(app, "127.0.0.1", 0);
    const socket = connect(Number(new URL(listening.url).port), "127.0.0.1");
    let taken = 0;
    socket.on("error", () => undefined).on("data", (bytes) => (taken += bytes.byteLength));
    socket.pause().write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    await cut;
    const closed = once(socket, "close");
    socket.resume();
    await closed;
    expect(taken).toBeLessThan(FILE.byteLength);
    await listening.close();
  });
});
