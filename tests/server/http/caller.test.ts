import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import express from "express";
import { describe, expect, it } from "vitest";
import { callerOf } from "../../../server/http/caller.ts";
import { deferred } from "../../../server/store/deferred.ts";
import type { Asker } from "../../../server/work/asker.ts";

describe("callerOf(request, response)", () => {
  it("aborts when its connection closes, for all pipelined requests except those answered", async () => {
    const app = express();
    const all = deferred<undefined>();
    const askers: Asker[] = [];
    app.get("/:what", (request, response) => {
      askers.push(callerOf(request, response));
      if (request.params.what === "answered") response.send("done");
      if (askers.length === 14) all.resolve(undefined);
    });
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    const get = (what: string) => `GET /${what} HTTP/1.1\r\nHost: h\r\n\r\n`;
    socket.write(get("answered") + get("waiting").repeat(13));
    await Promise.all([all.promise, once(socket, "data")]);
    const [answered, ...waiting] = askers;
    expect(waiting.map(({ signal }) => signal.aborted)).toEqual(Array(13).fill(false));
    const left = Promise.all(waiting.map(({ signal }) => once(signal, "abort")));
    socket.destroy();
    await left;
    expect([answered?.signal.aborted, answered?.client]).toEqual([false, "127.0.0.1"]);
    server.close();
  });
});
