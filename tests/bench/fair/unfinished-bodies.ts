import { once } from "node:events";
import { connect } from "node:net";

const CONNECTIONS = 18;
const BEGUN =
  "POST /db/neo4j/query/v2 HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

/** Holds connections open over which a statement has begun to come, and never comes. */
export function unfinishedBodies(address: string) {
  return async (url: string, stopped: AbortSignal): Promise<void> => {
    const { hostname, port } = new URL(url);
    const hold = async () => {
      while (!stopped.aborted) {
        const socket = connect({ host: hostname, port: Number(port), localAddress: address });
        socket.on("error", () => undefined).resume();
        socket.write(BEGUN);
        const leave = () => socket.destroy();
        stopped.addEventListener("abort", leave, { once: true });
        await once(socket, "close");
        stopped.removeEventListener("abort", leave);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, hold));
  };
}
