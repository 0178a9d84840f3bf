import type { LitElement } from "lit";
import { creditOf, type Credit, type Titled } from "../../model/credit/credit.ts";
import { followable } from "../../model/credit/shown-address.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { FilterResult } from "../../model/graph/apply-filter.ts";
import { subject } from "../../static-picture/subject.ts";
import type { Loaded } from "../source/loaded.ts";
import type { ViewHolder } from "../view/view-holder.ts";
import type { Words } from "../words/word-list.ts";
import { momentWords, undatedWords } from "../words/moment-words.ts";
import { opensCredit } from "../credit-room.ts";
import { creditWordsOf, type CreditWords } from "./credit-words.ts";
import { CreditLine, creditTexts } from "./line.ts";
import { creditStyle } from "./style.ts";
import { titlesOf } from "./titles.ts";
import { withTexts } from "./under-picture.ts";

/** The texts of an embed's credit. */
export interface CreditParts {
  held: ViewHolder;
  filtered: FilteredGraph;
  words: Words;
  /** Address of the full view, if the page around gives one; "" */
  link: string;
  /** BCP 47 */
  locale: string;
  /** `line`: it is folded at first */
  crediting: string;
}

/** The credit of the view; learns the titles of a server's documents one by one. */
export class CreditView {
  #of: Loaded | null = null;
  #titles: readonly Titled[] = [];
  #made: { shown: FilterResult; titles: readonly Titled[]; credit: Credit } | null = null;
  #line: CreditLine;
  /** The last form that the page asked for; a reader may have folded or unfolded it since */
  #crediting = "";
  #open = true;
  #texts: readonly string[] = [];

  /** @param host is drawn, and draws again when there is more to say */
  constructor(private readonly host: LitElement) {
    this.#line = new CreditLine(() => {
      this.#open = !this.#open;
      host.requestUpdate();
    });
    host.shadowRoot?.adoptedStyleSheets.push(creditStyle);
  }

  /** Returns the line, which says this now. */
  element({ held, filtered, words, link, locale, crediting }: CreditParts): HTMLElement {
    if (this.#crediting !== crediting) this.#open = opensCredit(this.host, crediting);
    this.#crediting = crediting;
    const { loaded, view, query } = held;
    if (this.#of !== loaded) void this.#learn(loaded);
    const { title } = loaded.graph.attributes;
    const about = subject(view.selection, filtered.model, title);
    const { server } = loaded;
    const own = server === null ? loaded.link : `${server}/${query && `?${query}`}`;
    const base = document.baseURI;
    const said = creditWordsOf(locale);
    const cut = cutIn(filtered, said, locale);
    const when = whenOf(held, filtered, words, locale);
    const credited = {
      ...{ titles: about === title ? [title] : [about, title], open: this.#open },
      credit: this.#credit(filtered, loaded),
      when: [when, cut].filter(Boolean).join("; "),
      link: followable(link, base) || followable(own, base),
    };
    this.#line.show(credited, said);
    this.#texts = creditTexts(credited, said);
    return this.#line.element;
  }

  /** Returns a picture of the map with all that is said written below it. */
  under(map: HTMLCanvasElement): HTMLCanvasElement {
    const style = getComputedStyle(this.#line.element);
    return withTexts(map, this.#texts, style, devicePixelRatio);
  }

  #credit(filtered: FilteredGraph, { licence }: Loaded): Credit {
    const { shown } = filtered;
    const titles = this.#titles;
    if (this.#made?.shown !== shown || this.#made.titles !== titles)
      this.#made = { shown, titles, credit: creditOf(filtered, titles, licence) };
    return this.#made.credit;
  }

  async #learn(loaded: Loaded): Promise<void> {
    this.#of = loaded;
    this.#titles = loaded.titles;
    if (loaded.server === null) return;
    const titles = await titlesOf(loaded.server);
    if (this.#of !== loaded) return;
    this.#titles = titles;
    this.host.requestUpdate();
  }
}

/** Returns the selected time in words, and how many shown relations have no date. */
function whenOf(
  { view: { moment } }: ViewHolder,
  { account }: FilteredGraph,
  words: Words,
  locale: string,
): string {
  const time = moment ? momentWords(moment, words, locale) : words.allTimes;
  return time + undatedWords(account.undated, words, locale);
}

/** Returns a note that a limit has left out relations; "" if it has not. */
function cutIn({ account }: FilteredGraph, words: CreditWords, locale: string): string {
  const { loaded, total } = account;
  if (loaded >= total) return "";
  return words.strongest(loaded.toLocaleString(locale), total.toLocaleString(locale));
}
