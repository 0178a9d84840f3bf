import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { serialRequests } from "../../../server/http/serial-requests.ts";

const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: h\r\n${more}\r\n`;

/** A server whose responses are triggered by the test, and a connection to it. */
async function served() {
  const begun: { path: string; response: ServerResponse }[] = [];
  const server = createServer(
    serialRequests((request, response) => void begun.push({ path: request.url ?? "", response })),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  const paths = () => begun.map(({ path }) => path);
  return { begun, paths, socket };
}

it("starts the next request of a connection once the previous one is answered", async () => {
  const { begun, paths, socket } = await served();
  const answers = text(socket);
  socket.write(get("/1") + get("/2") + get("/3", "Connection: close\r\n"));
  for (const path of ["/1", "/2", "/3"]) {
    await expect.poll(() => paths().at(-1)).toBe(path);
    begun.at(-1)?.response.end(path);
  }
  expect(paths()).toEqual(["/1", "/2", "/3"]);
  expect((await answers).match(/\/\d$|\/\d(?=HTTP)/gm)).toEqual(["/1", "/2", "/3"]);
});

it("starts a request at once if all previous ones are answered", async () => {
  const { begun, paths, socket } = await served();
  for (const path of ["/1", "/2"]) {
    socket.write(get(path));
    await expect.poll(() => paths().at(-1)).toBe(path);
    begun.at(-1)?.response.end();
    await once(socket, "data");
  }
});

it("closes a connection on which too many are queued, and starts none of them", async () => {
  const { paths, socket } = await served();
  socket.on("error", () => undefined);
  socket.write(get("/1").repeat(2000));
  await once(socket, "close");
  expect(paths()).toEqual(["/1"]);
});
