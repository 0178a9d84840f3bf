import { css } from "lit";

/** A page with the bar on top and one part below it; no wider than the window, whatever it holds. */
export const barPageStyle = css`
  :host {
    display: grid;
    grid-template: var(--bar-height) minmax(0, 1fr) / minmax(0, 1fr);
    height: 100dvh;
  }
`;
