import type { LitElement, ReactiveController } from "lit";
import type { CreditParts, CreditView } from "./credit/credit.ts";

/** Says below the map who says what is shown; what says it is loaded beside the graph. */
export class CreditController implements ReactiveController {
  /** Whether all of it is said, or one line */
  open = true;
  #view: CreditView | null = null;
  #asked = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected() {
    if (this.#asked) return;
    this.#asked = true;
    void this.#load();
  }

  /** What there is to say; undefined until it can be said. */
  line(parts: Omit<CreditParts, "open">): HTMLElement | undefined {
    return this.#view?.element({ ...parts, open: this.open });
  }

  async #load(): Promise<void> {
    const { CreditView, creditStyle } = await import("./credit/credit.ts");
    const { host } = this;
    await host.updateComplete;
    host.shadowRoot?.adoptedStyleSheets.push(creditStyle);
    const changed = () => host.requestUpdate();
    this.#view = new CreditView(changed, () => {
      this.open = !this.open;
      changed();
    });
    changed();
  }
}
