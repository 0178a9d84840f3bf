import type { Socket } from "node:net";

/** Callbacks for the data that one side of a Bolt connection sends. */
export interface MessageHandlers {
  /** The handshake and its size in bytes. */
  hello: { bytes: number; handle: (bytes: Buffer) => void };
  /** Receives a message without its chunk headers, and its raw bytes. */
  message: (body: Buffer, bytes: Buffer) => void;
  /** Receives the empty messages that keep a connection alive. */
  other: (bytes: Buffer) => void;
}

/** Parses the data of a Bolt connection: the handshake, then message by message. */
export function onMessages(socket: Socket, { hello, message, other }: MessageHandlers): void {
  let left = Buffer.alloc(0);
  let isGreeted = false;
  let chunks: Buffer[] = [];
  let raw: Buffer[] = [];
  socket.on("data", (data) => {
    left = Buffer.concat([left, data]);
    if (!isGreeted) {
      if (left.length < hello.bytes) return;
      hello.handle(left.subarray(0, hello.bytes));
      left = left.subarray(hello.bytes);
      isGreeted = true;
    }
    while (left.length >= 2) {
      const size = left.readUInt16BE(0);
      if (left.length < 2 + size) return;
      raw.push(left.subarray(0, 2 + size));
      if (size > 0) chunks.push(left.subarray(2, 2 + size));
      left = left.subarray(2 + size);
      if (size > 0) continue;
      const body = Buffer.concat(chunks);
      const bytes = Buffer.concat(raw);
      [chunks, raw] = [[], []];
      if (body.length === 0) other(bytes);
      else message(body, bytes);
    }
  });
}
