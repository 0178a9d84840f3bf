import { setTimeout } from "node:timers/promises";
import { ask, factsOf, QUESTIONS, type Question } from "./questions.ts";

/** Clients that ask at the same time, and milliseconds between the questions of each. */
const CLIENTS = 6;
const PAUSE_MS = 150;

/** An answer that should not have come, or a question without one. */
export interface Fault {
  path: string;
  /** Milliseconds since the soak began. */
  began: number;
  ended: number;
  what: string;
}

export interface Counted {
  asked: Record<Question["kind"], number>;
  /** Answers that a load was changing when they were made, by their own word. */
  whileLoading: number;
  /** Answers that asked to come again, with Retry-After. */
  again: number;
  faults: Fault[];
}

/** The right answers to a question, for each version of the data in the order of the loads. */
export type Truths = ReadonlyMap<Question, readonly string[]>;

/** Goes on asking until a signal aborts, and compares every answer. */
export async function traffic(base: string, truths: Truths, end: AbortSignal): Promise<Counted> {
  const counted: Counted = {
    asked: { read: 0, cypher: 0, picture: 0 },
    whileLoading: 0,
    again: 0,
    faults: [],
  };
  const start = performance.now();
  const client = async (offset: number): Promise<void> => {
    for (let turn = offset; !end.aborted; turn++) {
      const question = QUESTIONS[turn % QUESTIONS.length];
      if (question) await one(question);
      await setTimeout(PAUSE_MS);
    }
  };
  const one = async (question: Question): Promise<void> => {
    const began = performance.now() - start;
    const fault = (what: string) => {
      const ended = performance.now() - start;
      counted.faults.push({ path: question.path, began, ended, what });
    };
    counted.asked[question.kind]++;
    try {
      const reply = await ask(base, question);
      if (reply.status === 503 && question.kind === "picture") counted.again++;
      else if (reply.status >= 300) fault(`${reply.status}: ${reply.body.slice(0, 300)}`);
      else if (reply.version?.includes("-loading-")) counted.whileLoading++;
      else if (!truths.get(question)?.includes(factsOf(reply, question)))
        fault(`a wrong answer of version ${reply.version}: ${reply.body.slice(0, 300)}`);
    } catch (error) {
      fault(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i * 2)));
  return counted;
}
