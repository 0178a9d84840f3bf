import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A TCP proxy in front of a real server, whose connections can be cut and restored. */
export class Proxy {
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #isSilent = false;
  port = 0;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  /** Starts listening, on the same port as before it was cut. */
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

  /** Accepts data but forwards nothing, like a network that drops packets. */
  swallow(): void {
    this.#isSilent = true;
  }

  /** Closes every connection and stops listening. */
  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, "close");
    this.#server?.close();
    this.drop();
    await closed;
    this.#server = undefined;
  }

  /** Closes every connection but accepts new ones. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
