import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Serves the files below the folder of its first argument, and that of its second argument at
 * `/graph.json`, all compressed beforehand.
 */
const [, , folder = "", graph = ""] = process.argv;
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const served = new Map(
  files.map((file) => [file.slice(folder.length).replaceAll("\\", "/"), packed(file)]),
);
served.set("/", packed(join(folder, "index.html")));
served.set("/graph.json", packed(graph));

function packed(file: string): { type: string; body: Buffer } {
  return { type: TYPES[extname(file)] ?? "text/plain", body: gzipSync(readFileSync(file)) };
}

const server = createServer((request, response) => {
  const found = served.get(request.url ?? "");
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": found.type,
    "Content-Encoding": "gzip",
    "Content-Length": found.body.byteLength,
  });
  response.end(found.body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`Bare site is at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit());
