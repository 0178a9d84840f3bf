import { connect, createServer, type AddressInfo } from "node:net";

/** Stands before a server and counts what it sends, headers and what workers ask for with it. */
export interface CountingProxy {
  /** The address given, at the proxy's port. */
  url: string;
  /** Bytes so far. */
  bytes(): number;
  stop(): void;
}

export async function startCountingProxy(address: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(address);
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    upstream.on("data", (chunk) => (bytes += chunk.byteLength));
    client.pipe(upstream).pipe(client);
    for (const one of [client, upstream])
      one.on("error", () => {
        client.destroy();
        upstream.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(address);
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, bytes: () => bytes, stop: () => server.close() };
}
