import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Answer, Question } from "./messages.ts";
import workerUrl from "./balance-worker.ts?worker&url";

/** A question waits so long for the next change of a filter, ms. */
const PAUSE = 200;

/**
 * Asks a worker, one question at a time: another question, or the end of the host, ends the one
 * before.
 */
export class BalanceRun implements ReactiveController {
  /** The last answer; it may be of the question before while `isStale` */
  answer: Exclude<Answer, { kind: "progress" | "failed" }> | null = null;
  progress: { done: number; of: number } | null = null;
  /** Why there is no answer; null: nothing failed */
  fault: string | null = null;
  /** The answer is not of the present question, or there is none yet */
  isStale = true;
  /** The worker works */
  isRunning = false;
  #question: Question | null = null;
  #worker: Worker | null = null;
  #waiting = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Asks, once no other question has come for a moment. */
  ask(question: Question): void {
    this.#end();
    this.#question = question;
    this.isStale = true;
    this.isRunning = true;
    this.progress = null;
    this.fault = null;
    this.#waiting = window.setTimeout(() => this.#start(question), this.answer ? PAUSE : 0);
  }

  /** Stops; the last answer stays. */
  cancel(): void {
    this.#end();
    this.isRunning = false;
    this.progress = null;
    this.host.requestUpdate();
  }

  /** Asks the last question again. */
  again(): void {
    if (this.#question) this.ask(this.#question);
    this.host.requestUpdate();
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#end();
  }

  #start(question: Question): void {
    const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#take(data));
    worker.addEventListener("error", ({ message }) => this.#take({ kind: "failed", why: message }));
    worker.postMessage(question);
  }

  #take(answer: Answer): void {
    if (answer.kind === "progress") this.progress = answer;
    else if (answer.kind === "failed") {
      this.fault = answer.why;
      this.isRunning = false;
    } else {
      this.answer = answer;
      this.isStale = false;
      this.isRunning = answer.kind === "now" && answer.isSearching;
    }
    if (!this.isRunning) this.#end();
    this.host.requestUpdate();
  }

  #end(): void {
    clearTimeout(this.#waiting);
    this.#worker?.terminate();
    this.#worker = null;
  }
}
