import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The least a server can do for `/api/graph`: it holds one object, read from the file named by its
 * argument, and turns it into JSON for every request.
 */
const [, , file = ""] = process.argv;
const graph: unknown = JSON.parse(readFileSync(file, "utf8"));

const server = createServer((_request, response) => {
  const body = JSON.stringify(graph);
  response.writeHead(200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`Bare server is at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit());
