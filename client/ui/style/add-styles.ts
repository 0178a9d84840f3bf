import type { CSSResult, LitElement } from "lit";

/** Adds to an element the style of a part of it that came later. */
export function addStyles({ shadowRoot }: LitElement, styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
}
