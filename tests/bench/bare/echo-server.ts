import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The least a server can do for a query: it reads the body and answers with a row that it holds. */
const ANSWER = JSON.stringify({ data: { fields: ["name"], values: [["Armenia"]] }, bookmarks: [] });

const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", () => {
    JSON.parse(Buffer.concat(pieces).toString());
    response.writeHead(202, { "Content-Type": "application/json" });
    response.end(ANSWER);
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(`Bare server is at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit());
