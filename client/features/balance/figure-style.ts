import { css } from "lit";

export const figureStyle = css`
  /* Time runs from left to right in every language, and anchors of texts are those of the drawing. */
  .drawing {
    display: block;
    direction: ltr;
    font:
      10.5px "Inter Variable",
      system-ui,
      sans-serif;
  }
  .drawing .chosen {
    fill: var(--raised);
    stroke: var(--ink-3);
    stroke-width: 1;
  }
  .flow {
    fill: var(--camp);
    opacity: 0.28;
  }
  .flow.moved {
    opacity: 0.75;
    stroke: var(--ink);
    stroke-width: 0.6;
  }
  .segment {
    fill: var(--camp);
  }
  .letter-text {
    font-weight: 700;
    fill: var(--surface);
  }
  .year {
    fill: var(--ink-2);
  }
  .ground {
    stroke: var(--ink-3);
  }
  .share-line,
  .actor-line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.6;
  }
  .share-point {
    fill: var(--ink);
  }
  .actor-line {
    stroke-width: 2.4;
  }
  .actor-point {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 1.2;
  }
  .actor-point.unsure {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 1.6;
  }
  .beside {
    position: sticky;
    inset-inline-start: 0;
    width: max-content;
    max-width: 320px;
  }
  .scroll {
    cursor: pointer;
  }
  .window select {
    height: 32px;
    padding: 0 8px;
  }
`;
