import { css } from "lit";

export const connectionStyle = css`
  :host {
    display: block;
  }
  svg[role="group"] {
    display: block;
    width: 100%;
    max-width: 380px;
    margin: 0 auto;
    overflow: visible;
  }
  p {
    text-align: center;
    font-size: 12px;
    color: var(--ink-2);
  }
  .arc {
    fill: none;
    stroke: var(--ink-3);
    opacity: 0.45;
    transition: opacity var(--ease);
  }
  .arc.lit {
    stroke: var(--cooperation);
    opacity: 0.9;
  }
  .arc.quiet {
    opacity: 0.1;
  }
  .disc {
    cursor: pointer;
    outline: none;
  }
  .disc circle {
    fill: var(--surface);
    stroke: var(--ink-2);
    stroke-width: 1.5;
  }
  .disc .touch {
    fill: transparent;
    stroke: none;
  }
  .disc.chosen circle:not(.touch) {
    fill: var(--ink);
  }
  .disc:focus-visible .touch {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .disc text {
    /* Units of the drawing: 11 px on the page where the panel is narrow. */
    font-size: 16px;
    font-weight: 550;
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  li button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    width: 100%;
    padding: 5px 8px;
    text-align: start;
    border-radius: 6px;
  }
  li button:hover {
    background: var(--raised);
  }
  li b {
    font:
      12px ui-monospace,
      monospace;
    color: var(--cooperation-ink);
    overflow-wrap: anywhere;
  }
  li i {
    margin-inline-start: auto;
    font-style: normal;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
`;
