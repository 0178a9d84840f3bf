import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Takes files that are dropped anywhere on the page; Escape leaves a drag without dropping. */
export class DropFiles implements ReactiveController {
  /** True while files are held over the page. */
  isOver = false;
  /** False while the page is not shown. */
  isListening = true;
  #gone = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly take: (files: readonly File[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    addEventListener("dragover", this.#over, { signal });
    addEventListener("dragleave", this.#leave, { signal });
    addEventListener("drop", this.#drop, { signal });
  }

  hostDisconnected(): void {
    this.#gone.abort();
  }

  readonly #over = (event: DragEvent) => {
    if (!this.isListening || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#set(true);
  };

  /** Browsers end a drag by Escape with a leave that goes nowhere. */
  readonly #leave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.#set(false);
  };

  readonly #drop = (event: DragEvent) => {
    if (!this.isListening || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#set(false);
    this.take([...event.dataTransfer.files]);
  };

  #set(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
