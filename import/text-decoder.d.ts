/** The part of the Encoding standard that this folder uses and that browsers and Node share. */
declare class TextDecoder {
  /** @throws RangeError for an unknown encoding */
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** @throws TypeError for bytes that are invalid in the encoding, if it is fatal */
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}
