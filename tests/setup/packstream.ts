/** Values of a Bolt message, without bytes, which are not needed here. */
export type Packed = null | boolean | number | string | Packed[] | PackedMap | Message;
export interface PackedMap {
  [key: string]: Packed;
}

/** A structure, such as a Bolt message, with its tag. */
export class Message {
  constructor(
    readonly tag: number,
    readonly fields: Packed[],
  ) {}
}

/** Serializes a message with one map as a Bolt chunk. */
export function writeMessage(tag: number, map: PackedMap): Buffer {
  const body = Buffer.concat([Buffer.from([0xb1, tag]), written(map)]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.from([0, 0])]);
}

function written(value: Packed): Buffer {
  if (typeof value === "string") {
    const text = Buffer.from(value);
    const head = text.length < 16 ? [0x80 | text.length] : [0xd0, text.length];
    return Buffer.concat([Buffer.from(head), text]);
  }
  if (typeof value === "number") return Buffer.from([0xc9, value >> 8, value & 255]);
  if (Array.isArray(value))
    return Buffer.concat([Buffer.from([0x90 | value.length]), ...value.map(written)]);
  const entries = Object.entries(value as PackedMap);
  const pairs = entries.flatMap(([key, inner]) => [written(key), written(inner)]);
  return Buffer.concat([Buffer.from([0xa0 | entries.length]), ...pairs]);
}

/** Parses a message. */
export function readMessage(bytes: Buffer): Message {
  const message = new Reader(bytes).value();
  if (!(message instanceof Message)) throw new TypeError("expected a message of Bolt");
  return message;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): Packed {
    const tag = this.#whole(1);
    if (tag >= 0xf0) return tag - 256;
    if (tag < 0x80) return tag;
    if (tag < 0x90) return this.#text(tag & 15);
    if (tag < 0xa0) return this.#list(tag & 15);
    if (tag < 0xb0) return this.#map(tag & 15);
    if (tag < 0xc0) return new Message(this.#whole(1), this.#list(tag & 15));
    switch (tag) {
      case 0xc1:
        return this.#skip(8);
      case 0xc2:
      case 0xc3:
        return tag === 0xc3;
      case 0xc8:
      case 0xc9:
      case 0xca:
        return this.#whole(1 << (tag - 0xc8));
      case 0xcb:
        return this.#skip(8);
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#skip(this.#whole(1 << (tag - 0xcc)));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#text(this.#whole(1 << (tag - 0xd0)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.#list(this.#whole(1 << (tag - 0xd4)));
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.#map(this.#whole(1 << (tag - 0xd8)));
      default:
        return null;
    }
  }

  #whole(size: number): number {
    this.#at += size;
    return this.#bytes.readUIntBE(this.#at - size, size);
  }

  #text(size: number): string {
    this.#at += size;
    return this.#bytes.toString("utf8", this.#at - size, this.#at);
  }

  #list(size: number): Packed[] {
    return Array.from({ length: size }, () => this.value());
  }

  #map(size: number): PackedMap {
    return Object.fromEntries(
      Array.from({ length: size }, () => [this.value() as string, this.value()] as const),
    );
  }

  /** Skips a value that the tests do not need. */
  #skip(size: number): null {
    this.#at += size;
    return null;
  }
}
