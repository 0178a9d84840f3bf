import { parentPort } from "node:worker_threads";

/** A task as sent to a thread. */
export interface PoolTask<Q> {
  id: number;
  question: Q;
}

/** Message by which a thread reports that it has started a task. */
export interface TaskStarted {
  started: number;
}

/**
 * Wraps the function of a worker module: reports that the task has started, which starts its
 * timeout, and runs it.
 */
export function workHandler<Q, A>(
  answer: (question: Q) => A | Promise<A>,
): (work: PoolTask<Q>) => A | Promise<A> {
  return ({ id, question }) => {
    const message: TaskStarted = { started: id };
    parentPort?.postMessage(message);
    return answer(question);
  };
}
