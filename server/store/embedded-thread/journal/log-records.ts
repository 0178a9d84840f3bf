import { crc32 } from "node:zlib";

/**
 * The form of the log: a line that says what it is, then records of four bytes with the length of
 * the body, four with a checksum of length and body, and the body. Numbers are little-endian.
 */
export const HEADING = Buffer.from("Entente changes 1\n", "latin1");
const HEAD_BYTES = 8;

/** The records of a log, and the end of its last whole one. */
export interface ReadLog {
  readonly bodies: readonly Buffer[];
  /** Bytes up to the end of the last whole record. */
  readonly end: number;
}

/** A log that cannot be read on, though something follows that was written whole. */
export class DamagedLog extends Error {
  override readonly name = "DamagedLog";
}

/** A body as a record. */
export function recordOf(body: Uint8Array): Buffer {
  const record = Buffer.alloc(HEAD_BYTES + body.length);
  record.writeUInt32LE(body.length, 0);
  record.set(body, HEAD_BYTES);
  record.writeUInt32LE(checksum(record, 0, body.length), 4);
  return record;
}

/**
 * Reads the records of a log. What follows the last whole one is a write that was not finished.
 *
 * @throws DamagedLog when it is no log, or a whole record follows one that is not
 */
export function readRecords(log: Buffer): ReadLog {
  const heading = log.subarray(0, HEADING.length);
  if (!HEADING.subarray(0, heading.length).equals(heading)) {
    throw new DamagedLog("it does not begin as a log of changes of this version does");
  }
  if (heading.length < HEADING.length) return { bodies: [], end: 0 };
  const bodies: Buffer[] = [];
  let at = HEADING.length;
  for (let body = bodyAt(log, at); body; body = bodyAt(log, at)) {
    bodies.push(body);
    at += HEAD_BYTES + body.length;
  }
  for (let later = at + 1; later < log.length; later++) {
    if (bodyAt(log, later)) {
      throw new DamagedLog(`it is damaged at byte ${at}; at byte ${later} it can be read again`);
    }
  }
  return { bodies, end: at };
}

function bodyAt(log: Buffer, at: number): Buffer | null {
  if (at + HEAD_BYTES > log.length) return null;
  const length = log.readUInt32LE(at);
  const end = at + HEAD_BYTES + length;
  if (length === 0 || end > log.length) return null;
  if (log.readUInt32LE(at + 4) !== checksum(log, at, length)) return null;
  return log.subarray(at + HEAD_BYTES, end);
}

function checksum(record: Buffer, at: number, length: number): number {
  const ofLength = crc32(record.subarray(at, at + 4));
  return crc32(record.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length), ofLength);
}
