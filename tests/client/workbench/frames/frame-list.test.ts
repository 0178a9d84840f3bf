import { describe, expect, it } from "vitest";
import { FrameList, MOST_FRAMES } from "../../../../client/workbench/frames/frame-list.ts";
import { QueryClient } from "../../../../client/api/query-client.ts";
import { QueryRun } from "../../../../client/workbench/run/run.ts";
import { answered } from "../run/answered.ts";

const HOW = { write: false, tab: "table", at: 0 } as const;

async function listOf(...texts: string[]): Promise<FrameList> {
  const list = new FrameList();
  for (const text of texts) list.add(await answered(text), HOW);
  return list;
}
const texts = ({ frames }: FrameList) => frames.map(({ run }) => run.statement.text);
const open = ({ frames }: FrameList) => frames.flatMap((one) => (one.open ? [one.id] : []));

describe("FrameList", () => {
  it("has the newest answer first and open, those before it folded", async () => {
    const list = await listOf("a", "b", "c");
    expect(texts(list)).toEqual(["c", "b", "a"]);
    expect(open(list)).toEqual([3]);
    list.toggle(1);
    expect(open(list)).toEqual([3, 1]);
  });

  it("keeps pinned answers, and the one beside, open and when there are too many", async () => {
    const list = await listOf("kept", "beside");
    expect(list.pin(1)).toBe(true);
    list.setBeside(2);
    for (let more = 0; more < MOST_FRAMES; more++) list.add(await answered(`${more}`), HOW);
    expect(list.frames).toHaveLength(MOST_FRAMES);
    expect(open(list)).toEqual([MOST_FRAMES + 2, 1]);
    expect(texts(list).at(-1)).toBe("kept");
    expect(list.beside).toBe(null);
  });

  it("takes no pin beyond what pinned answers may hold", async () => {
    const list = await listOf(...Array.from({ length: 12 }, (_, at) => `${at}`));
    const pinned = list.frames.map(({ id }) => list.pin(id));
    expect(pinned).toEqual([...Array<boolean>(10).fill(true), false, false]);
    expect(list.pin(12)).toBe(true);
    expect(list.find(12)?.pinned).toBe(false);
  });

  it("brings closed answers back to their places", async () => {
    const list = await listOf("a", "b", "c");
    list.setBeside(2);
    const undo = list.close([2, 1]);
    expect(texts(list)).toEqual(["c"]);
    expect(list.beside).toBe(null);
    list.add(await answered("d"), HOW);
    undo();
    expect(texts(list)).toEqual(["d", "c", "b", "a"]);
    expect(list.beside).toBe(2);
  });

  it("cancels a run whose answer is closed", () => {
    const list = new FrameList();
    const never = new QueryClient(".", undefined, "neo4j", () => new Promise(() => {}));
    const run = new QueryRun({ text: "a", parameters: {}, offset: 0 }, { client: never });
    list.close([list.add(run, HOW).id]);
    expect(run.state).toBe("cancelled");
  });

  it("gives a new answer the page that another one had to itself", async () => {
    const list = await listOf("a");
    list.setFull(1);
    expect(list.full).toBe(1);
    list.add(await answered("b"), HOW);
    expect(list.full).toBe(null);
  });
});
