import type { ReactiveControllerHost } from "lit";
import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";

/** Columns or words that are shown at first, and that each request adds: drawn in one task. */
const AT_ONCE = 40;

/** Holds how much of its long lists the page shows. */
export class ShownParts {
  readonly #counts = new Map<string, number>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Returns how many entries of a list are shown at the most. */
  of(list: string): number {
    return this.#counts.get(list) ?? AT_ONCE;
  }

  /** Forgets all requests. */
  reset(): void {
    this.#counts.clear();
  }

  /** Returns a button that shows more of a list, if it has more than are shown. */
  button(
    list: string,
    length: number,
    words: (count: number) => string,
  ): TemplateResult | typeof nothing {
    const shown = this.of(list);
    if (length <= shown) return nothing;
    const next = Math.min(AT_ONCE, length - shown);
    return html`<p class="more">
      ${msg(`${numberText(shown)} of ${numberText(length)} are shown.`)}
      <button
        class="link"
        @click=${() => {
          this.#counts.set(list, shown + next);
          this.host.requestUpdate();
        }}
      >
        ${words(next)}
      </button>
    </p>`;
  }
}
