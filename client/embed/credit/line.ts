import { briefLicence, type Credit } from "../../model/credit/credit.ts";
import { addressText } from "../../model/credit/shown-address.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { CreditWords } from "./credit-words.ts";

/** The parts that the credit of an embed is made from. */
export interface Credited {
  /** Title of the view: the selection, and the graph */
  titles: readonly string[];
  /** The time that is looked at, in words, with how many are undated */
  when: string;
  credit: Credit;
  /** Address of the full view; "": there is none */
  link: string;
  /** True if all of it is written, false: one line */
  open: boolean;
}

const ARROW = `<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 4l4 4 4-4"/></svg>`;

/**
 * Title, date, sources, licence and the way to the full view, below the map. It folds to one line
 * and no further: it has no part by which a page could style it away.
 */
export class CreditLine {
  readonly element = made("div", "credit");
  #button = made("button");
  #said = made("div", "said");
  #link = made("a");

  constructor(toggle: () => void) {
    const { element } = this;
    element.role = "group";
    this.#button.innerHTML = ARROW;
    this.#button.addEventListener("click", toggle);
    this.#link.target = "_blank";
    this.#link.rel = "noopener";
    element.append(this.#button, this.#said, this.#link);
  }

  /** Updates the text; the focus stays in the credit. */
  show(credited: Credited, words: CreditWords): void {
    const { titles, when, credit, link, open } = credited;
    const { element } = this;
    element.classList.toggle("open", open);
    element.ariaLabel = this.#button.ariaLabel = this.#button.title = words.credit;
    this.#button.ariaExpanded = String(open);
    const [title = "", ...about] = titles;
    const time = [...about, when].filter(Boolean).join(" · ");
    const first = paragraph(title, title && time ? ` · ${time}` : time);
    const more = open
      ? partsOf(credit, words)
      : [[numberWords(credit, words), briefLicence(credit.licence)].filter(Boolean).join(" · ")];
    const texts = more.filter(Boolean).map((text) => paragraph("", text));
    this.#said.replaceChildren(first, ...texts);
    // A longer credit is scrolled, with the keyboard too.
    if (open) this.#said.tabIndex = 0;
    else this.#said.removeAttribute("tabindex");
    this.#link.textContent = words.fullView;
    this.#link.href = link;
    this.#link.hidden = link === "";
  }
}

/** All of a credit as texts, one for each line that is not broken. */
export function creditTexts(credited: Credited, words: CreditWords): string[] {
  const { titles, when, credit, link } = credited;
  return [
    [...titles, when].filter(Boolean).join(" · "),
    ...partsOf(credit, words),
    ...(link ? [`${words.fullView}: ${addressText(link)}`] : []),
  ];
}

const numberWords = ({ sources }: Credit, words: CreditWords): string =>
  sources.length > 0 ? words.sources(numberText(sources.length)) : "";

function partsOf(credit: Credit, words: CreditWords): string[] {
  const { sources, licence } = credit;
  const number = numberWords(credit, words);
  return [
    ...(licence ? [`${words.data}: ${licence}`] : []),
    ...(number ? [`${number}: ${sources.join("; ")}`] : []),
  ];
}

function made<K extends keyof HTMLElementTagNameMap>(name: K, className = "") {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** Texts stay text, whatever is in them. */
function paragraph(strong: string, rest: string): HTMLElement {
  const line = made("p");
  if (strong !== "") {
    const title = made("b");
    title.textContent = strong;
    line.append(title);
  }
  line.append(rest);
  return line;
}
