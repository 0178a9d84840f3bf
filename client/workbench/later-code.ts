import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { loadCode } from "../api/load-code.ts";
import { failure } from "../ui/status/status-view.ts";

/** Code that is loaded beside the page, each part when it is first needed; failures are shown. */
export class LaterCode implements ReactiveController {
  /** Why a part did not come; null: it has come or is on its way */
  readonly #faults = new Map<string, unknown>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {}

  /**
   * Fetches a part, once, and gives what to show in its place if it did not come: why, as panels
   * say it, and a way to try again. Null: it has come or is on its way.
   */
  need(part: string, load: () => Promise<unknown>): TemplateResult | null {
    if (!this.#faults.has(part)) void this.#fetch(part, load);
    const fault = this.#faults.get(part) ?? null;
    return fault === null ? null : failure(fault, () => void this.#fetch(part, load));
  }

  async #fetch(part: string, load: () => Promise<unknown>): Promise<void> {
    this.#faults.set(part, null);
    try {
      await loadCode(load);
    } catch (error) {
      this.#faults.set(part, error);
    }
    this.host.requestUpdate();
  }
}
