import { parentPort } from "node:worker_threads";
import type { Asked, Told } from "./thread.ts";

/** In a thread: answers each question that comes in; what is thrown becomes its error. */
export function answerQuestions<Q, A>(answer: (question: Q) => A | Promise<A>): void {
  parentPort?.on("message", ({ id, question }: Asked<Q>) => {
    const told = async (): Promise<Told<A>> => {
      try {
        return { id, answer: await answer(question) };
      } catch (error) {
        return { id, error: error instanceof Error ? error.message : String(error) };
      }
    };
    void told().then((message) => parentPort?.postMessage(message));
  });
}
