import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A publisher's site with an article that shows one graph and one that shows ten, all but the first far below. */
export async function startArticles(
  entente: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const element = `<entente-graph src="${entente}" style="height:440px"></entente-graph>`;
  const article = (count: number) =>
    `<!doctype html><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
     <script type="module" src="${entente}/embed/v1/entente-graph.js"></script>
     ${element}<p style="height:2400px">Text</p>${element.repeat(count - 1)}`;
  const pages: Record<string, string> = { "/1": article(1), "/10": article(10) };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    response.writeHead(page ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
