import { css } from "lit";

export const mapStyle = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--canvas);
  }
  entente-overview-lines,
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  svg {
    touch-action: none;
    cursor: grab;
  }
  .community {
    fill: var(--raised);
    stroke: var(--ink-2);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
  }
  .community.open {
    fill: transparent;
    pointer-events: all;
    stroke: var(--line);
  }
  .community:hover,
  .community:focus-visible {
    stroke: var(--focus);
    stroke-width: 3;
    outline: none;
  }
  .actor {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  a:hover .actor,
  a:focus-visible .actor {
    stroke: var(--focus);
    stroke-width: 4;
  }
  text {
    fill: var(--ink);
    stroke: var(--canvas);
    paint-order: stroke;
    stroke-linejoin: round;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }
  .title {
    font-weight: 640;
  }
`;
