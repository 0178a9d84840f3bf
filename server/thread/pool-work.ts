import { parentPort } from "node:worker_threads";

/** A task as sent to a thread. */
export interface Work<Q> {
  id: number;
  question: Q;
}

/** Message by which a thread reports that it has started a task. */
export interface Taken {
  took: number;
}

/**
 * Wraps the function of a worker module: reports that the task has started, which starts its
 * timeout, and runs it.
 */
export function workHandler<Q, A>(
  answer: (question: Q) => A | Promise<A>,
): (work: Work<Q>) => A | Promise<A> {
  return ({ id, question }) => {
    const taken: Taken = { took: id };
    parentPort?.postMessage(taken);
    return answer(question);
  };
}
