import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The part of Node's crypto that the load uses, for a browser's worker. */
export function createHash(_algorithm: "sha256") {
  const hash = sha256.create();
  return {
    update(data: string | Uint8Array) {
      hash.update(typeof data === "string" ? utf8ToBytes(data) : data);
      return this;
    },
    digest: (_encoding: "hex"): string => bytesToHex(hash.digest()),
  };
}

/** The same of one text. */
export const hash = (algorithm: "sha256", data: string): string =>
  createHash(algorithm).update(data).digest("hex");

/** `crypto.randomUUID` is there only under TLS. */
export function randomUUID(): string {
  const hex = bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
