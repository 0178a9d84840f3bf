import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A TCP proxy in front of a real server that can be cut and mended, as a network can. */
export class Proxy {
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #isSilent = false;
  port = 0;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  /** Listens, on the same port as before when it was cut. */
  async mend(): Promise<void> {
    this.#isSilent = false;
    this.#server = createServer((client) => {
      const server = connect(this.#target.port, this.#target.host);
      client.on("data", (data) => this.#isSilent || server.write(data));
      server.on("data", (data) => this.#isSilent || client.write(data));
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        socket.on("error", () => socket.destroy());
        socket.on("close", () => {
          this.#sockets.delete(socket);
          client.destroy();
          server.destroy();
        });
      }
    }).listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** Takes whatever is sent and passes nothing on: a network that swallows packets. */
  swallow(): void {
    this.#isSilent = true;
  }

  /** Drops every connection and listens no more. */
  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, "close");
    this.#server?.close();
    this.drop();
    await closed;
    this.#server = undefined;
  }

  /** Drops every connection but takes new ones. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
