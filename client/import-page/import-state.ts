import type { ReactiveController, ReactiveControllerHost } from "lit";
import { msg } from "../../domain/message.ts";
import type { KnownPack } from "../api/packs.ts";
import type {
  Change,
  Converted,
  Mapped,
  Order,
  Preview,
  WorkerMessage,
} from "./worker/messages.ts";
import { ShownParts } from "./shown-parts.ts";
import { TargetPack } from "./target-pack.ts";
import workerUrl from "./worker/import-worker.ts?worker&url";

/** The step that the page is at. */
export type Step = "choose" | "reading" | "mapping" | "converting" | "done";

/** The stage of reading the files. */
export interface Progress {
  file: string;
  /** From 0 to 1. */
  share: number;
  rows: number;
}

/** Leads files through the worker, and holds all that the page shows of it. */
export class ImportState implements ReactiveController {
  step: Step = "choose";
  files: readonly File[] = [];
  /** The sentence that says why files were refused, or empty. */
  fault = "";
  progress: Progress | null = null;
  mapped: Mapped | null = null;
  preview: Preview | null = null;
  /** The reason why there is no preview, or empty. */
  noPreview = "";
  converted: Converted | null = null;
  /** True while a decision is being worked in. */
  isBusy = false;
  readonly target = new TargetPack();
  readonly shown: ShownParts;
  #worker: Worker | null = null;
  /** Ends the reading of the pack to which claims are added. */
  #stop = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.shown = new ShownParts(host);
  }

  hostConnected(): void {}

  /** Takes the packs of the server, to each of which claims can be added. */
  know(packs: readonly KnownPack[]): void {
    this.target.know(packs);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Reads files, in place of those before. */
  open(files: readonly File[]): void {
    if (files.length === 0) return;
    this.#free();
    this.shown.reset();
    this.#set({
      step: "reading",
      files,
      fault: "",
      progress: null,
      mapped: null,
      preview: null,
      converted: null,
    });
    void this.#survey(files);
  }

  /** Chooses the pack to which claims are added, by its name; empty for a new one. */
  addTo(name: string): void {
    this.target.name = name;
    if (this.step === "mapping") this.open(this.files);
    else this.host.requestUpdate();
  }

  /** Adds files to those that are there. */
  add(files: readonly File[]): void {
    this.open([...this.files, ...files]);
  }

  /** Takes a file away. */
  remove(file: File): void {
    const files = this.files.filter((one) => one !== file);
    if (files.length > 0) this.open(files);
    else this.restart();
  }

  change(change: Change): void {
    this.#set({ isBusy: true });
    this.#send({ kind: "change", change });
  }

  convert(): void {
    this.#set({ step: "converting", fault: "", progress: null });
    this.#send({ kind: "convert" });
  }

  /** Stops what is running; the mapping stays. */
  cancel(): void {
    if (this.step === "converting") this.#send({ kind: "cancel" });
    else this.restart();
  }

  /** Goes back from the finished pack to its mapping. */
  back(): void {
    this.#set({ step: "mapping", converted: null });
  }

  /** Forgets everything. */
  restart(): void {
    this.#free();
    this.#set({ step: "choose", files: [], fault: "", mapped: null, converted: null });
  }

  /** Number of questions that have no answer yet. */
  get openQuestions(): number {
    return this.mapped?.questions.filter(({ value }) => value === null).length ?? 0;
  }

  #set(
    changed: Partial<
      Pick<
        ImportState,
        "step" | "files" | "fault" | "progress" | "mapped" | "preview" | "converted" | "isBusy"
      >
    >,
  ): void {
    Object.assign(this, changed);
    this.host.requestUpdate();
  }

  async #survey(files: readonly File[]): Promise<void> {
    const { signal } = (this.#stop = new AbortController());
    try {
      const into = await this.target.open(signal);
      if (!signal.aborted) this.#send({ kind: "survey", files, into });
    } catch (error) {
      if (signal.aborted) return;
      const fault = error instanceof Error ? error.message : String(error);
      this.#set({ step: "choose", fault });
    }
  }

  #send(order: Order): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(order);
  }

  #start(): Worker {
    const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.#hear(data);
    worker.onerror = ({ message }) => {
      this.#end();
      const fault = message
        ? msg(`The files could not be read: ${message}`)
        : msg("The script that reads files could not be loaded. Load the page again.");
      this.#set({ step: "choose", fault, isBusy: false });
    };
    return worker;
  }

  /** Ends a worker that is busy; one that waits reads the next files sooner than a new one. */
  #free(): void {
    if (this.step === "reading" || this.step === "converting") this.#end();
  }

  #end(): void {
    this.#stop.abort();
    this.#worker?.terminate();
    this.#worker = null;
  }

  #hear(told: WorkerMessage): void {
    switch (told.kind) {
      case "progress":
        return this.#set({ progress: told });
      case "mapped":
        return this.#set({ mapped: told, step: "mapping", isBusy: false });
      case "previewed":
        this.noPreview = told.reason;
        return this.#set({ preview: told.preview });
      case "converted":
        return this.#set({ converted: told, step: "done" });
      case "failed":
        return this.#failed(told);
    }
  }

  #failed({ doing, message, isCancelled }: Extract<WorkerMessage, { kind: "failed" }>): void {
    const step = doing === "survey" ? "choose" : "mapping";
    this.#set({ step, fault: isCancelled ? "" : message, isBusy: false });
  }
}
