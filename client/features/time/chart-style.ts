import { css } from "lit";

export const chartStyle = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
  }
  .earlier {
    position: absolute;
    z-index: 1;
    left: 0;
    bottom: 0;
    max-width: 94px;
    min-height: 24px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    color: var(--ink-2);
    font: inherit;
    font-size: 11.5px;
    line-height: 22px;
    white-space: nowrap;
    cursor: pointer;
  }
  .earlier:hover {
    color: var(--ink);
  }
  .earlier:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  svg {
    position: absolute;
    inset: 0;
    display: block;
    overflow: visible;
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
  }
  .cooperation.solid,
  pattern.cooperation .line {
    fill: var(--cooperation);
  }
  .friction.solid,
  pattern.friction .line {
    fill: var(--friction);
  }
  .ground {
    fill: var(--surface);
  }
  rect.hatched {
    stroke-width: 1;
  }
  rect.cooperation.hatched {
    fill: url(#hatch-cooperation);
    stroke: var(--cooperation);
  }
  rect.friction.hatched {
    fill: url(#hatch-friction);
    stroke: var(--friction);
  }
  .vague {
    opacity: 0.35;
  }
  .middle {
    stroke: var(--line);
  }
  .tick {
    font-size: 11.5px;
    fill: var(--ink-2);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .shade {
    fill: var(--ink);
    fill-opacity: 0.07;
    cursor: grab;
  }
  .shade:active {
    cursor: grabbing;
  }
  .grip {
    cursor: ew-resize;
    outline: none;
  }
  .grip .reach {
    fill: transparent;
  }
  .grip line {
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .grip line.dashed {
    stroke-dasharray: 4 3;
  }
  .flag {
    fill: var(--ink);
  }
  .date {
    font-size: 12px;
    font-weight: 600;
    text-anchor: middle;
    fill: var(--surface);
  }
  .grip:focus-visible .flag {
    stroke: var(--focus);
    stroke-width: 3;
    paint-order: stroke;
  }
  .grip:focus-visible line {
    stroke: var(--focus);
    stroke-width: 2.5;
  }
`;
