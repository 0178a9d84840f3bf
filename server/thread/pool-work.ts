import { parentPort } from "node:worker_threads";

/** A piece of work as a pool hands it to a thread. */
export interface Work<Q> {
  id: number;
  question: Q;
}

/** What a thread says as it takes a piece of work. */
export interface Taken {
  took: number;
}

/** In a thread of a FairPool: says that the work was taken, which starts its clock, and does it. */
export function workHandler<Q, A>(
  answer: (question: Q) => A | Promise<A>,
): (work: Work<Q>) => A | Promise<A> {
  return ({ id, question }) => {
    const taken: Taken = { took: id };
    parentPort?.postMessage(taken);
    return answer(question);
  };
}
