import { creditOf, type Credit, type Titled } from "../../credit/credit.ts";
import { followable } from "../../credit/shown-address.ts";
import type { Sight } from "../../graph/sight.ts";
import type { Shown } from "../../graph/shown.ts";
import { subject } from "../../picture/subject.ts";
import type { Loaded } from "../source/loaded.ts";
import type { ViewHolder } from "../view-holder.ts";
import type { Words } from "../word-list.ts";
import { CreditLine } from "./line.ts";
import { titlesOf } from "./titles.ts";

export { creditStyle } from "./style.ts";

/** What an embed says of who says so. */
export interface CreditParts {
  held: ViewHolder;
  sight: Sight;
  words: Words;
  /** The time that is looked at, in words */
  when: string;
  /** Where the full view is, if the page around says so; "" */
  link: string;
  /** Address that it is seen from */
  base: string;
  /** Whether all of it is said, or one line */
  open: boolean;
}

/** Says who says what is shown; learns the titles of a server's documents by and by. */
export class CreditView {
  #of: Loaded | null = null;
  #titles: readonly Titled[] = [];
  #made: { shown: Shown; titles: readonly Titled[]; credit: Credit } | null = null;
  #line: CreditLine;

  /**
   * @param changed more is known
   * @param toggle a reader folds or unfolds it
   */
  constructor(
    private readonly changed: () => void,
    toggle: () => void,
  ) {
    this.#line = new CreditLine(toggle);
  }

  /** The line, which says this now. */
  element({ held, sight, words, when, link, base, open }: CreditParts): HTMLElement {
    const { loaded, view, query } = held;
    if (this.#of !== loaded) void this.#learn(loaded);
    const { title } = loaded.graph.attributes;
    const about = subject(view.selection, sight.model, title);
    const { server } = loaded;
    const full = link || (server === null ? loaded.link : `${server}/${query && `?${query}`}`);
    const credited = {
      ...{ titles: about === title ? [title] : [about, title], when, open },
      credit: this.#credit(sight, loaded),
      link: followable(full, base),
    };
    this.#line.show(credited, words);
    return this.#line.element;
  }

  #credit(sight: Sight, { licence }: Loaded): Credit {
    const { shown } = sight;
    const titles = this.#titles;
    if (this.#made?.shown !== shown || this.#made.titles !== titles)
      this.#made = { shown, titles, credit: creditOf(sight, titles, licence) };
    return this.#made.credit;
  }

  async #learn(loaded: Loaded): Promise<void> {
    this.#of = loaded;
    this.#titles = loaded.titles;
    if (loaded.server === null) return;
    const titles = await titlesOf(loaded.server);
    if (this.#of !== loaded) return;
    this.#titles = titles;
    this.changed();
  }
}
