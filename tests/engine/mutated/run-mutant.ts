import type { Engine } from "../../../engine/engine.ts";
import { CypherError, STATUS } from "../../../engine/errors/errors.ts";
import { Transaction } from "../../../engine/storage/transaction.ts";

/** Looks at the clock after which a statement has shown that it can be ended. */
const MOST_LOOKS = 20;
const MOST_ROWS = 1000;

/**
 * Runs a statement that may be anything, undoes it, and says what is wrong with how it went; null if
 * it gave an answer, an error that names its place, or let itself be ended.
 */
export function faultOf(engine: Engine, text: string): string | null {
  const transaction = new Transaction(engine.graph);
  let looks = 0;
  let isRunning = false;
  try {
    const execution = engine.start(text, new Map(), transaction, {
      readOnly: false,
      // Then it may not commit what the next one finds.
      explicit: true,
      memoryLimit: 50_000_000,
      sliceMs: 5,
      check: () => {
        if (++looks > MOST_LOOKS) throw new CypherError(STATUS.terminated, "enough");
      },
    });
    isRunning = true;
    for (let rows = 0, done = false; !done && rows < MOST_ROWS;) {
      const slice = execution.slice(100);
      rows += slice.rows.length;
      done = slice.done;
    }
    return null;
  } catch (error) {
    if (!(error instanceof CypherError))
      return String(error instanceof Error ? error.stack : error);
    return error.place || isRunning ? placeFault(text, error) : `no place: ${error.message}`;
  } finally {
    const { graph } = engine;
    graph.visibility.seesWrites = graph.writer === transaction;
    transaction.rollback();
    graph.writer = null;
    graph.visibility.seesWrites = false;
  }
}

/** Whether the place lies in the text, and its line and column are those of its offset. */
function placeFault(text: string, { place, message }: CypherError): string | null {
  if (!place) return null;
  const before = text.slice(0, place.offset);
  const lines = before.split("\n");
  const isRight =
    place.offset <= text.length &&
    place.line === lines.length &&
    place.column === (lines.at(-1)?.length ?? 0) + 1;
  return isRight ? null : `place ${JSON.stringify(place)} of: ${message}`;
}
