/** The part of the Encoding standard that browsers and Node share, and this folder uses. */
declare class TextDecoder {
  /** @throws RangeError for an encoding that nobody knows */
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** @throws TypeError for bytes that are not of the encoding, if it is fatal */
  decode(bytes: Uint8Array): string;
}
