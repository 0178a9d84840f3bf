import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  gexf: "application/xml",
};

/** A site of another origin than the product's, that embeds it. */
export interface Publisher {
  /** Without a slash at the end */
  url(this: void): string;
  /** Publishes what stands in a page and gives its path. */
  publish(this: void, path: string, body: string): string;
  /** Serves a file under a path. */
  serve(this: void, path: string, file: string | Uint8Array): void;
}

/** Opens such a site for the tests of a file. */
export function publisher(): Publisher {
  const files = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? "");
    const type = TYPES[request.url?.split(".").at(-1) ?? ""] ?? "text/html";
    response.writeHead(body === undefined ? 404 : 200, {
      "Content-Type": `${type}; charset=utf-8`,
    });
    response.end(body);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => server.close());
  return {
    url: () => `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (path, body) => {
      files.set(
        path,
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`,
      );
      return path;
    },
    serve: (path, file) => void files.set(path, file),
  };
}
