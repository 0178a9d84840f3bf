import type { Engine } from "../../../../engine/engine.ts";
import { changeText, type Change } from "../../../../engine/journal/change.ts";
import { changesOf } from "../../../../engine/journal/changes-of.ts";
import { fold } from "../../../../engine/journal/fold.ts";
import { Identities } from "../../../../engine/journal/identities.ts";
import { noteDeleted, restoredBy } from "../../../../engine/journal/restored-by.ts";
import { replay, type Collision } from "../../../../engine/journal/replay.ts";
import { StoreError } from "../../port.ts";
import { lockFolder } from "./folder-lock.ts";
import { LogFile } from "./log-file.ts";
import { decodeChanges, encodeChanges } from "./record.ts";
import { MARK } from "../../mark.ts";

/** By it the product knows its own nodes and relationships again. */
/** Collisions that are told one by one. */
const MOST_TOLD = 10;

/**
 * Keeps what is written beside the pack: each transaction is in the log before anybody sees it, and
 * done again over the pack when an engine is filled.
 */
export class Journal {
  readonly #log: LogFile;
  readonly #identities: Identities;
  /** Keys of the names of what was deleted and has not been made again. */
  readonly #deleted = new Set<string>();
  #isOpen = false;
  #isLocked = false;

  constructor(
    private readonly engine: Engine,
    private readonly folder: string,
  ) {
    this.#log = new LogFile(folder);
    this.#identities = new Identities(engine.graph, MARK);
    engine.graph.journal = ({ isKept }) => {
      if (!isKept) return;
      throw new StoreError("failed", "the data is still being loaded; try again in a moment");
    };
  }

  /**
   * Does over the pack what was written before, and takes what is written from now on.
   *
   * @returns what a person should know, a line each
   * @throws StoreError when the log cannot be read
   */
  open(): string[] {
    if (this.#isOpen) return [];
    try {
      const said = this.#log.exists ? this.#replayAll() : [];
      this.#isOpen = true;
      this.engine.graph.journal = (transaction) => {
        this.#keep(
          transaction.isKept
            ? changesOf(transaction, this.#identities)
            : restoredBy(transaction, this.#identities, this.#deleted),
        );
      };
      return said;
    } catch (error) {
      throw new StoreError(
        "failed",
        `what was written before is in ${this.#log.path}, which cannot be read: ${textOf(error)}. ` +
          "Move the file away to start without it.",
        undefined,
        { cause: error },
      );
    }
  }

  #replayAll(): string[] {
    const { bodies, end, size } = this.#log.read();
    const holder = this.#lock();
    const said: string[] = [];
    if (holder !== null) {
      said.push(`Nothing can be written: ${this.folder} ${holder}.`);
    } else if (end < size) {
      this.#log.cut(end);
      said.push(
        `${this.#log.path}: the last write was not finished when the server stopped; ` +
          `${size - end} bytes were cut off.`,
      );
    }
    const { done, collisions } = replay(
      fold(bodies.flatMap(decodeChanges)),
      this.engine.graph,
      this.#identities,
    );
    noteDeleted(this.#deleted, done);
    if (holder === null && (bodies.length > 1 || collisions.length > 0)) {
      said.push(...this.#compact(done, collisions));
    }
    return said;
  }

  /** Writes the log anew: as one transaction, without what collided, for which the old one stays. */
  #compact(done: readonly Change[], collisions: readonly Collision[]): string[] {
    const said: string[] = [];
    if (collisions.length > 0) {
      const name = `changes.${new Date().toISOString().replaceAll(":", "-")}.log`;
      said.push(...collisionLines(collisions, this.#log.copy(name)));
    }
    const left = fold(done);
    this.#log.replace(left.length > 0 ? [encodeChanges(left)] : []);
    return said;
  }

  #keep(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    try {
      const holder = this.#lock();
      if (holder !== null) throw new Error(`the folder ${holder}`);
      this.#log.append(encodeChanges(changes));
      noteDeleted(this.#deleted, changes);
    } catch (error) {
      throw new StoreError(
        "failed",
        `the change cannot be kept in ${this.folder} (ENTENTE_WRITES_FOLDER): ${textOf(error)}`,
        undefined,
        { cause: error },
      );
    }
  }

  /** Why this process cannot have the folder; null when it has. */
  #lock(): string | null {
    if (this.#isLocked) return null;
    const holder = lockFolder(this.folder);
    this.#isLocked = holder === null;
    return holder;
  }
}

function collisionLines(collisions: readonly Collision[], copy: string): string[] {
  const told = collisions.slice(0, MOST_TOLD);
  const lines = told.map(
    ({ change, reason }) => `Written by hand, not kept: ${changeText(change)}; ${reason}.`,
  );
  const more = collisions.length - told.length;
  const rest = more > 0 ? ` ${more} more like these.` : "";
  return [
    ...lines,
    `${collisions.length} of the changes written by hand collide with the pack as it is now.${rest} ` +
      `The log as it was is kept in ${copy}.`,
  ];
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
