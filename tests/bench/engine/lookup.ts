import { collectRows } from "../../../server/store/rows.ts";
import type { Store } from "../../../server/store/port.ts";
import type { Bench } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave } from "../interleave.ts";
import { latency } from "../query/ask.ts";
import { openOwn } from "./sides.ts";

const SIZES = { few: 1000, many: 200_000 };
const TIMES = 300;
const SLOWER = { atMost: 1.3 };

/** A lookup by id among many nodes beside the same among few. */
export async function lookupFigure({ pairs, say }: Bench): Promise<Figure> {
  say("engine: a lookup by id among few and among many");
  const [few, many] = [await filled(SIZES.few), await filled(SIZES.many)];
  try {
    const lookUp = (store: Store) => () =>
      latency(
        () => collectRows(store, "MATCH (a:A {id: $id}) RETURN a.id", { id: 77 }, { mode: "read" }),
        TIMES,
      );
    for (const store of [few, many]) await lookUp(store)();
    const comparison = await interleave(lookUp(many), lookUp(few), pairs);
    const what = `a lookup by id among ${SIZES.many} nodes beside one among ${SIZES.few}`;
    return ratioFigure(what, SLOWER, comparison, "ms");
  } finally {
    await few.close();
    await many.close();
  }
}

async function filled(nodes: number): Promise<Store> {
  const store = await openOwn();
  const write = (statement: string) => collectRows(store, statement, {}, { mode: "write" });
  await write("CREATE INDEX a_id FOR (a:A) ON (a.id)");
  await write(`UNWIND range(1, ${nodes}) AS i CREATE (:A {id: i})`);
  return store;
}
