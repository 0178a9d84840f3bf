import type { Credit } from "../../credit/credit.ts";
import { numberText } from "../../page/words.ts";
import type { Words } from "../word-list.ts";

/** What the credit of an embed is made from. */
export interface Credited {
  /** What is shown: who is chosen, and the graph */
  titles: readonly string[];
  /** The time that is looked at, in words, with how many are undated */
  when: string;
  credit: Credit;
  /** Address of the full view; "": there is none */
  link: string;
  /** Whether all of it is said, or one line */
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

  /** Says something else; who has the focus keeps it. */
  show({ titles, when, credit, link, open }: Credited, words: Words): void {
    const { element } = this;
    const { sources, licence } = credit;
    const number = sources.length > 0 ? words.sources(numberText(sources.length)) : "";
    element.classList.toggle("open", open);
    element.ariaLabel = this.#button.ariaLabel = this.#button.title = words.credit;
    this.#button.ariaExpanded = String(open);
    const [title = "", ...more] = titles;
    const time = [...more, when, ...(open ? [] : [number, licence])].filter(Boolean).join(" · ");
    const lines = [paragraph(title, title && time ? ` · ${time}` : time)];
    if (open && number) lines.push(paragraph("", `${number}: ${sources.join("; ")}`));
    if (open && licence) lines.push(paragraph("", `${words.data}: ${licence}`));
    this.#said.replaceChildren(...lines);
    // What is more than fits is scrolled, with the keyboard too.
    if (open) this.#said.tabIndex = 0;
    else this.#said.removeAttribute("tabindex");
    this.#link.textContent = words.fullView;
    this.#link.href = link;
    this.#link.hidden = link === "";
  }
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
