import { css } from "lit";

export const mapStyle = css`
  :host {
    display: block;
    overflow: hidden;
    background: var(--canvas);
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
    touch-action: none;
    cursor: grab;
  }
  .line {
    fill: none;
    vector-effect: non-scaling-stroke;
    opacity: 0.6;
    pointer-events: none;
  }
  .line.receded {
    opacity: 0.08;
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
