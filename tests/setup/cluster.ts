import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { onMessages } from "./bolt-messages.ts";
import {
  readMessage,
  writeMessage,
  type Message,
  type Packed,
  type PackedMap,
} from "./packstream.ts";

const HELLO_BYTES = 20;
const RUN = 0x10;
const BEGIN = 0x11;
const COMMIT = 0x12;
const RESET = 0x0f;
const GOODBYE = 0x02;
const ROUTE = 0x66;
const SUCCESS = 0x70;
const RECORD = 0x71;
const IGNORED = Buffer.from([0, 2, 0xb0, 0x7e, 0, 0]);

/** A request that a member received. */
export interface MemberRequest {
  member: number;
  mode: "read" | "write";
  /** Absent for the begin of a transaction. */
  statement?: string;
  bookmarks: string[];
  metadata: PackedMap;
}

/**
 * Makes one Neo4j look like a cluster of three: members on ports of their own that answer ROUTE,
 * reject writes unless they lead, and can be disconnected. All share the same data.
 */
export class Cluster {
  readonly requests: MemberRequest[] = [];
  readonly #target: { host: string; port: number };
  readonly #servers: Server[] = [];
  readonly #sockets: Set<Socket>[] = [];
  readonly #down = new Set<number>();
  readonly #silent = new Set<number>();
  #leader = 0;
  /** Called when a member forwards a commit; return true to disconnect before the response. */
  onCommit: (member: number) => boolean = () => false;
  /** Called when a member forwards a row; return true to disconnect instead. */
  onRow: (member: number) => boolean = () => false;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  async start(): Promise<void> {
    for (let member = 0; member < 3; member++) {
      this.#sockets.push(new Set());
      const server = createServer((client) => this.#serve(client, member));
      this.#servers.push(server.listen(0, "127.0.0.1"));
      await once(server, "listening");
    }
  }

  get leader(): number {
    return this.#leader;
  }

  /** Returns the host:port of a member. */
  address(member: number): string {
    const { port } = this.#servers[member]?.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  lead(member: number): void {
    this.#leader = member;
  }

  /** Closes a member's connections and rejects new ones until it is healed. */
  cut(member: number): void {
    this.#down.add(member);
    for (const socket of this.#sockets[member] ?? []) socket.destroy();
  }

  /** Makes a member accept connections without responding until it is healed. */
  silence(member: number): void {
    this.#silent.add(member);
  }

  heal(member: number): void {
    this.#down.delete(member);
    this.#silent.delete(member);
  }

  async stop(): Promise<void> {
    for (const [member, server] of this.#servers.entries()) {
      this.cut(member);
      const closed = once(server, "close");
      server.close();
      await closed;
    }
  }

  #serve(client: Socket, member: number): void {
    if (this.#down.has(member)) {
      client.destroy();
      return;
    }
    if (this.#silent.has(member)) {
      this.#sockets[member]?.add(client);
      client.on("error", () => client.destroy());
      return;
    }
    const server = connect(this.#target.port, this.#target.host);
    const end = () => {
      client.destroy();
      server.destroy();
      this.#sockets[member]?.delete(client);
    };
    this.#sockets[member]?.add(client);
    for (const socket of [client, server]) socket.on("error", end).on("close", end);
    let isMuted = false;
    const back = (bytes: Buffer): void => {
      if (!isMuted) client.write(bytes);
    };
    onMessages(server, {
      hello: { bytes: 4, handle: back },
      message: (body, bytes) => {
        if (body[1] === RECORD && this.onRow(member)) end();
        else back(bytes);
      },
      other: back,
    });
    let isIgnoring = false;
    const forward = (body: Buffer, bytes: Buffer): void => {
      const message = readMessage(body);
      const { tag } = message;
      if (tag === ROUTE) {
        client.write(this.#routes(message));
        return;
      }
      if (tag === RESET) isIgnoring = false;
      if (isIgnoring && tag !== GOODBYE) {
        client.write(IGNORED);
        return;
      }
      if (tag === RUN || tag === BEGIN) {
        const request = this.#note(member, message);
        // Inside a transaction RUN has neither mode nor bookmarks, since BEGIN had them.
        if (request?.mode === "write" && member !== this.#leader) {
          isIgnoring = true;
          client.write(notALeader());
          return;
        }
      }
      if (tag === COMMIT && this.onCommit(member)) {
        isMuted = true;
        server.once("data", end);
      }
      server.write(bytes);
    };
    onMessages(client, {
      hello: { bytes: HELLO_BYTES, handle: (hello) => server.write(limitVersions(hello)) },
      message: forward,
      other: (bytes) => server.write(bytes),
    });
  }

  #note(member: number, message: Message): MemberRequest | undefined {
    const extra = (message.fields.at(-1) ?? {}) as PackedMap;
    const isInside = message.tag === RUN && Object.keys(extra).length === 0;
    const request: MemberRequest = {
      member,
      mode: extra["mode"] === "r" ? "read" : "write",
      ...(message.tag === RUN && { statement: message.fields[0] as string }),
      bookmarks: (extra["bookmarks"] ?? []) as string[],
      metadata: (extra["tx_metadata"] ?? {}) as PackedMap,
    };
    if (isInside) return undefined;
    this.requests.push(request);
    return request;
  }

  #routes(message: Message): Buffer {
    const members = [0, 1, 2].filter((member) => !this.#down.has(member));
    const role = (name: string, some: number[]): Packed => ({
      role: name,
      addresses: some.map((member) => this.address(member)),
    });
    const database = (message.fields[2] as PackedMap | undefined)?.["db"] ?? "neo4j";
    return writeMessage(SUCCESS, {
      rt: {
        ttl: 30,
        db: database,
        servers: [
          role(
            "WRITE",
            members.filter((member) => member === this.#leader),
          ),
          role(
            "READ",
            members.filter((member) => member !== this.#leader),
          ),
          role("ROUTE", members),
        ],
      },
    });
  }
}

function notALeader(): Buffer {
  const code = "Neo.ClientError.Cluster.NotALeader";
  const message = "No write operations are allowed on a follower";
  // Bolt before 5.7 uses the first of these, later versions the others.
  const later = { neo4j_code: code, gql_status: "50N42", description: message };
  return writeMessage(0x7f, { code, message, ...later });
}

/** Offers only Bolt 5.0 to 5.8 and 4.4, since later versions use another handshake. */
function limitVersions(hello: Buffer): Buffer {
  const words = Buffer.from(hello);
  words.writeUInt32BE(0x00080805, 4);
  words.writeUInt32BE(0x00020404, 8);
  words.writeUInt32BE(0, 12);
  words.writeUInt32BE(0, 16);
  return words;
}
