/** Bytes as a parameter or a property holds them; Cypher can pass them on, not make them. */
export class ByteArray {
  readonly kind = "ByteArray";
  constructor(readonly bytes: Uint8Array) {}
}
