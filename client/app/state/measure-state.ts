import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Measuring } from "../../features/measures/measuring.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { ActorMarks } from "../../model/graph/actor-marks.ts";
import { chosenMeasures, type Measured } from "../../model/graph/measured.ts";
import type { View } from "../../model/link/view.ts";

/** The page whose view chooses measures. */
interface Measurable {
  readonly host: ReactiveControllerHost;
  readonly view: View;
  readonly filtered: FilteredGraph;
  need(part: string, load: () => Promise<unknown>): void;
}

/** Measures what is shown while the view shows a measure; their code comes with the first one. */
export class MeasureState implements ReactiveController {
  #measuring: Measuring | null = null;

  constructor(private readonly page: Measurable) {
    page.host.addController(this);
  }

  hostUpdated() {
    const { view, filtered, host } = this.page;
    const names = chosenMeasures(view.measures);
    if (names.length === 0) return;
    if (this.#measuring) return this.#measuring.ask(filtered, names);
    this.page.need("measures", async () => {
      const { Measuring } = await import("../../features/measures/measuring.ts");
      this.#measuring = new Measuring(() => host.requestUpdate());
      host.requestUpdate();
    });
  }

  /** The measures; null: none are chosen, or their code is on its way. */
  get measured(): Measured | null {
    const chosen = chosenMeasures(this.page.view.measures).length > 0;
    return chosen ? (this.#measuring?.measured ?? null) : null;
  }

  /** The marks of actors on the map; null: none. */
  get marks(): ActorMarks | null {
    return this.#measuring?.marks(this.page.view.measures) ?? null;
  }

  /** The values that are of what is shown now, as exports have them; empty: there are none yet. */
  get current(): Measured["values"] {
    return this.#measuring?.current(this.page.view.measures) ?? new Map();
  }

  readonly cancel = () => this.#measuring?.cancel();
  readonly again = () => this.#measuring?.again();
}
