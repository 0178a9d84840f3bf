import { describe, expect, it } from "vitest";
import { WritingTurn } from "../../../server/query-api/writing-turns.ts";

/** Keeps the thread for as long as a turn lasts. */
function write(turn: WritingTurn): void {
  while (!turn.isOver);
}

describe("WritingTurn", () => {
  it("lets what came in meanwhile be heard between the turns of two answers", async () => {
    const order: string[] = [];
    const answer = async (name: string) => {
      const turn = new WritingTurn();
      for (let part = 1; part <= 3; part++) {
        write(turn);
        order.push(`${name}${part}`);
        await turn.next();
      }
    };
    const all = Promise.all([answer("a"), answer("b"), answer("c")]);
    const heard = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push("heard");
        resolve();
      }, 0);
    });
    await Promise.all([all, heard]);
    expect(order.filter((one) => one !== "heard")).toEqual(
      [1, 2, 3].flatMap((part) => ["a", "b", "c"].map((name) => `${name}${part}`)),
    );
    // Each has written its first part before the thread is let go; no second whole round passes.
    expect(order.indexOf("heard")).toBeLessThan(5);
  });

  it("goes on at once if no other answer is being written", async () => {
    const turn = new WritingTurn();
    write(turn);
    expect(turn.isOver).toBe(true);
    await turn.next();
    expect(turn.isOver).toBe(false);
  });
});
