import type { OpenStatement } from "./answer.ts";
import type { EngineKeeper } from "./embedded-keeper.ts";
import type { EngineKind } from "./embedded-kind.ts";
import { EngineGone } from "./embedded-gone.ts";
import type { EngineProcess } from "./embedded-process.ts";
import type { EngineRows } from "./embedded-rows.ts";
import type { EngineReply } from "./embedded-running.ts";
import type { Turns } from "./embedded-turns.ts";
import { Limits } from "./limits.ts";
import { StoreError, type Parameters, type RunOptions } from "./port.ts";

export interface EmbeddedRun {
  statement: string;
  parameters: Parameters;
  options: RunOptions;
}

/**
 * Runs a statement, again on a fresh engine when the one it ran on ended for no fault of its own.
 *
 * @param writers explicit transactions that write, for which other writes wait
 */
export async function openEmbeddedStatement(
  run: EmbeddedRun,
  keeper: EngineKeeper,
  turns: Turns,
  writers: Turns,
): Promise<OpenStatement> {
  const limits = new Limits(run.options);
  const writes = run.options.mode === "write";
  let deaths = 0;
  for (;;) {
    const turn = deaths > 0 ? turns.alone() : undefined;
    try {
      await limits.race<unknown>(turn ?? turns.free());
      if (writes) await limits.race(writers.free());
      const engine = await limits.race(keeper.closed ? closed() : keeper.engine());
      if ((!turn && turns.taken) || (writes && writers.taken)) continue;
      return openReply(await reply(run, engine, limits), limits, engine.kind);
    } catch (error) {
      if (!(error instanceof EngineGone)) return giveUp(limits, error);
      if (error.reason !== "stopped") deaths++;
      const verdict = judge(error, deaths, run, keeper);
      if (verdict) return giveUp(limits, verdict);
    } finally {
      void turn?.then((end) => end());
    }
  }
}

/**
 * Runs a statement on one engine's thread, once.
 *
 * @param transaction the explicit transaction to run it in; left out: one of its own
 */
export async function runOnEngine(
  run: EmbeddedRun,
  engine: EngineProcess,
  transaction?: number,
): Promise<OpenStatement> {
  const limits = new Limits(run.options);
  try {
    return openReply(await reply(run, engine, limits, transaction), limits, engine.kind);
  } catch (error) {
    const gone = error instanceof EngineGone;
    return giveUp(limits, gone ? new StoreError("failed", gonePhrase(error)) : error);
  }
}

function reply(
  run: EmbeddedRun,
  engine: EngineProcess,
  limits: Limits,
  transaction?: number,
): Promise<EngineReply> {
  if (limits.reason) throw limits.reason;
  const { kind } = engine;
  const { reply, abandon } = engine.run({
    statement: run.statement,
    parameters: kind.toEngine(run.parameters, run.options),
    mode: run.options.mode,
    isPack: run.options.isPack,
    rowCap: (run.options.maxRows ?? Infinity) + 1,
    transaction,
  });
  limits.onEnd((reason) =>
    abandon(reason.code === "cancelled" ? kind.cancelGraceMs : kind.timeoutGraceMs),
  );
  return limits.race(reply);
}

/** The error that ends the statement, or undefined when it may run again. */
function judge(
  gone: EngineGone,
  deaths: number,
  run: EmbeddedRun,
  keeper: EngineKeeper,
): StoreError | undefined {
  if (keeper.closed) return new StoreError("unreachable", "the embedded store is closed");
  if (gone.reason === "memory" && (gone.running === 1 || deaths > 1)) {
    return new StoreError("memory", "the statement needs more memory than the embedded engine has");
  }
  if (deaths > 1) return new StoreError("failed", gonePhrase(gone));
  if (run.options.mode === "write") {
    return new StoreError("failed", `${gonePhrase(gone)} while this write was running`);
  }
  return undefined;
}

function gonePhrase(gone: EngineGone): string {
  return gone.reason === "stopped"
    ? "the embedded engine was started afresh"
    : `the embedded engine ended (${gone.message})`;
}

function closed(): Promise<never> {
  return Promise.reject(new StoreError("unreachable", "the embedded store is closed"));
}

function giveUp(limits: Limits, error: unknown): never {
  limits.dispose();
  throw limits.reason ?? error;
}

function openReply(
  { columns, rows, end, stop }: EngineReply,
  limits: Limits,
  kind: EngineKind,
): OpenStatement {
  return {
    columns,
    async next() {
      if (limits.reason) throw limits.reason;
      const batch = rows.take() ?? (await awaited(rows, limits));
      return batch && kind.rowsFromEngine(batch);
    },
    summary: () => {
      const { counters, notifications = [], plan } = end();
      return { counters, notifications, ...(plan !== undefined && { plan }) };
    },
    end() {
      limits.dispose();
      stop();
      return Promise.resolve();
    },
  };
}

/** The next rows of an answer that is still coming in. */
async function awaited(rows: EngineRows, limits: Limits): Promise<unknown[][] | undefined> {
  try {
    await limits.race(rows.arrival());
  } catch (error) {
    throw error instanceof EngineGone ? new StoreError("failed", gonePhrase(error)) : error;
  }
  return rows.take();
}
