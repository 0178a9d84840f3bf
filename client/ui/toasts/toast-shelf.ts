import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../style/base-style.ts";
import { icon } from "../icons/icons.ts";
import { toastStyle } from "./toast-style.ts";
import type { ToastAction } from "./toast-action.ts";

/** After this it can be stopped, ms. */
const PATIENCE_MS = 1700;
/** Least time that a toast stays, ms; longer with more to read. */
const LEAST_MS = 5000;
const MS_PER_CHARACTER = 60;
const MOST = 3;

interface Toast {
  id: number;
  text: string;
  action: ToastAction | undefined;
  /** True if it stays until its work is over */
  busy: boolean;
}

/** The place of toasts, over everything. */
@customElement("entente-toasts")
export class ToastShelf extends LitElement {
  static override styles = [baseStyle, toastStyle];

  @state() private shown: Toast[] = [];
  #last = 0;
  #held = false;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Shows a toast; the oldest leaves when there are too many. */
  add(toast: { text: string; action: ToastAction | undefined }) {
    this.#put({ ...toast, busy: false });
    this.#wait();
  }

  /** Tells that something is going on, until the function it gives is called. */
  hold(text: string, stop: () => void): () => void {
    const id = this.#put({ text, action: undefined, busy: true });
    const late = setTimeout(() => {
      const action = { label: msg("Cancel"), run: stop };
      this.shown = this.shown.map((toast) => (toast.id === id ? { ...toast, action } : toast));
    }, PATIENCE_MS);
    return () => {
      clearTimeout(late);
      this.#drop(id);
    };
  }

  #put(toast: Omit<Toast, "id">): number {
    const id = (this.#last += 1);
    const others = this.shown.filter(({ text }) => text !== toast.text).slice(1 - MOST);
    this.shown = [...others, { id, ...toast }];
    // Again on top of everything, including layers that were opened since.
    this.hidePopover();
    this.showPopover();
    return id;
  }

  protected override render() {
    return html`
      <ul
        role="status"
        aria-label=${msg("Messages")}
        @pointerenter=${this.#hold}
        @pointerleave=${this.#release}
        @focusin=${this.#hold}
        @focusout=${this.#release}
      >
        ${repeat(
          this.shown,
          ({ id }) => id,
          (toast) => this.#toast(toast),
        )}
      </ul>
    `;
  }

  #toast({ id, text, action, busy }: Toast) {
    const act = () => {
      this.#drop(id);
      action?.run();
    };
    return html`
      <li>
        ${busy ? html`<i aria-hidden="true"></i>` : nothing}
        <span>${text}</span>
        ${action ? html`<button class="act" @click=${act}>${action.label}</button>` : nothing}
        ${busy ? nothing : this.#closeButton(id)}
      </li>
    `;
  }

  #closeButton(id: number) {
    return html`
      <button class="icon-button" aria-label=${msg("Close")} @click=${() => this.#drop(id)}>
        ${icon("close")}
      </button>
    `;
  }

  #hold = () => {
    this.#held = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  };

  #release = () => {
    this.#held = false;
    this.#wait();
  };

  #wait() {
    if (this.#held) return;
    for (const { id, text, busy } of this.shown) {
      if (busy || this.#timers.has(id)) continue;
      const ms = LEAST_MS + MS_PER_CHARACTER * text.length;
      this.#timers.set(
        id,
        setTimeout(() => this.#drop(id), ms),
      );
    }
  }

  #drop(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
    // The element that had the focus or the pointer may be gone without an event.
    if (this.shown.length === 0) {
      this.#held = false;
      this.hidePopover();
    }
  }
}

/** Returns the one shelf of the document. */
export function toastShelf(): ToastShelf {
  const there = document.querySelector<ToastShelf>("entente-toasts");
  if (there) return there;
  const shelf = new ToastShelf();
  shelf.popover = "manual";
  document.body.append(shelf);
  return shelf;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-toasts": ToastShelf;
  }
}
