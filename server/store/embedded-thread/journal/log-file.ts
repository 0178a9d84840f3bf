import {
  closeSync,
  copyFileSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../../disk/make-folder.ts";
import { HEADING, readRecords, recordOf, type ReadLog } from "./log-records.ts";

/** A log of changes in a folder of its own: what was appended is on the disk when the call returns. */
export class LogFile {
  readonly path: string;
  #file: number | null = null;
  /** Bytes of whole records. */
  #end = 0;
  /** A write failed, and what it left could not be taken back. */
  #isBroken = false;

  constructor(private readonly folder: string) {
    this.path = join(folder, "changes.log");
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** @throws DamagedLog, or the system's error when it cannot be read */
  read(): ReadLog & { readonly size: number } {
    const log = readFileSync(this.path);
    return { ...readRecords(log), size: log.length };
  }

  /** Cuts off what follows the last whole record. */
  cut(end: number): void {
    const file = openSync(this.path, "r+");
    try {
      ftruncateSync(file, end);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Writes the log anew with these bodies; the old one stays whole until the new one is. */
  replace(bodies: readonly Uint8Array[]): void {
    this.#close();
    const fresh = `${this.path}.new`;
    makeFolder(this.folder);
    const file = openSync(fresh, "w");
    try {
      for (const part of [HEADING, ...bodies.map(recordOf)]) writeAll(file, part);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, this.path);
    syncFolder(this.folder);
  }

  /** Appends a record. @throws the system's error; then the log is as it was before */
  append(body: Uint8Array): void {
    if (this.#isBroken) throw new Error(`${this.path} could not be written before`);
    const file = this.#open();
    try {
      const record = recordOf(body);
      writeAll(file, record, this.#end);
      fdatasyncSync(file);
      this.#end += record.length;
    } catch (error) {
      this.#takeBack(file);
      throw error;
    }
  }

  /** Copies the log as it is under another name, and gives that. */
  copy(name: string): string {
    const to = join(this.folder, name);
    copyFileSync(this.path, to);
    return to;
  }

  #open(): number {
    if (this.#file !== null) return this.#file;
    if (!this.exists || this.read().end === 0) {
      this.replace([]);
      syncFolder(dirname(this.folder));
    }
    this.#end = this.read().end;
    return (this.#file = openSync(this.path, "r+"));
  }

  #takeBack(file: number): void {
    try {
      ftruncateSync(file, this.#end);
      fsyncSync(file);
    } catch {
      this.#isBroken = true;
    }
  }

  #close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

/** A call may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array, at: number | null = null): void {
  for (let done = 0; done < bytes.length;) {
    const place = at === null ? null : at + done;
    done += writeSync(file, bytes, done, bytes.length - done, place);
  }
}

/** A new name in a folder is on the disk once the folder is; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
