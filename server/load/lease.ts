import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import process from "node:process";
import { clearInterval, setInterval } from "node:timers";
import { setTimeout as sleep } from "node:timers/promises";
import { underLease } from "../cypher/load-statement.ts";
import { StoreError, type Parameters, type Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import { readNote } from "./note.ts";
import type { LoadScripts } from "./scripts.ts";

/**
 * Milliseconds after which a lease expires. Every batch renews it; between batches a timer does.
 */
const LEASE_MS = 5000;
const RENEW_MS = 1500;
/** Milliseconds between two attempts to take the lease. */
const POLL_MS = 200;

/**
 * The exclusive right to load, held by one process at a time. It is stored in the load note and
 * expires by the database's own clock, so that a loader that died blocks others no longer than
 * that; one that died on this machine does not block at all. Each statement of a load renews it in
 * its own transaction, so that a loader that lost its lease writes nothing, however late it
 * resumes.
 */
export class Lease {
  #isLost = false;
  #renewing: NodeJS.Timeout | undefined;
  /** The pending renewal; null if there is none. */
  #renewal: Promise<void> | null = null;

  private constructor(
    private readonly store: Store,
    private readonly scripts: LoadScripts,
    private readonly holder: string,
  ) {}

  /** Takes the lease. Returns null if another process holds it. Rejects with StoreError. */
  static async take(store: Store, scripts: LoadScripts): Promise<Lease | null> {
    const lease = new Lease(store, scripts, `${processName()} ${randomUUID()}`);
    const held = await readNote(store, scripts);
    const statement = scripts.load.statement("004-take-lease");
    const dead = held?.holder && hasExited(held.holder) ? held.holder : null;
    const parameters = { holder: lease.holder, leaseMs: LEASE_MS, dead };
    const { rows } = await collectRows(store, statement, parameters, { mode: "write" });
    if (rows.length === 0) return null;
    lease.#renewing = setInterval(() => {
      // One at a time, so that none is left when the lease ends: each may wait long for a lock.
      lease.#renewal ??= lease
        .#renew()
        .catch(() => undefined)
        .finally(() => (lease.#renewal = null));
    }, RENEW_MS);
    lease.#renewing.unref();
    return lease;
  }

  /** Runs a writing statement if the lease is still held. Rejects with StoreError. */
  async write(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    if (this.#isLost) throw new LeaseLost();
    const { rows } = await collectRows(
      this.store,
      underLease(this.scripts.load, statement),
      { ...parameters, holder: this.holder, leaseMs: LEASE_MS },
      { mode: "write" },
    );
    return rows;
  }

  /** Runs a statement that gives the lease back, if it is still held. Rejects with StoreError. */
  async writeLast(statement: string, parameters: Parameters): Promise<Row[]> {
    await this.#settle();
    return this.write(statement, parameters);
  }

  /** Releases the lease, unless another process has taken it over. */
  async end(): Promise<void> {
    await this.#settle();
    const statement = this.scripts.load.statement("007-let-go");
    await collectRows(this.store, statement, { holder: this.holder }, { mode: "write" });
  }

  stopRenewing(): void {
    clearInterval(this.#renewing);
  }

  /**
   * Ends the renewals. One that waits for the note's lock would otherwise write its time into a
   * lease that has been released.
   */
  async #settle(): Promise<void> {
    this.stopRenewing();
    await this.#renewal;
  }

  async #renew(): Promise<void> {
    const rows = await this.write(this.scripts.load.statement("006-renew"));
    if (rows.length === 0) this.#isLost = true;
  }
}

/**
 * Takes the lease as soon as it is free.
 *
 * @param onWait called once if another process holds it
 * @throws StoreError
 */
export async function waitForLease(
  store: Store,
  scripts: LoadScripts,
  onWait: () => void = () => {},
): Promise<Lease> {
  for (let isWaiting = false; ; isWaiting = true) {
    const lease = await Lease.take(store, scripts);
    if (lease) return lease;
    if (!isWaiting) onWait();
    await sleep(POLL_MS);
  }
}

/** Returns the host name and process id, by which this process can be found from the database. */
export function processName(): string {
  return `${hostname()} ${process.pid}`;
}

/** Returns true if the holder was a process of this machine that has exited. */
function hasExited(holder: string): boolean {
  const [host, pid] = holder.split(" ");
  if (host !== hostname() || !/^\d+$/.test(pid ?? "")) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Thrown by a load whose lease another process took, because this one stood still for long. */
export class LeaseLost extends StoreError {
  constructor() {
    super("failed", "another process took over the load; this one stopped and wrote nothing more");
  }
}
