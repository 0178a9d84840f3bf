import { css } from "lit";

export const stageStyle = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
  }
  entente-graph {
    position: absolute;
    inset: 0;
  }
  .corner {
    position: absolute;
    z-index: 1;
    top: 16px;
    left: 16px;
    bottom: calc(var(--time-height) + 16px);
    max-width: calc(100% - var(--panel-width) - 32px);
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    pointer-events: none;
  }
  .corner > * {
    pointer-events: auto;
  }
  entente-filters {
    min-height: 0;
  }
  entente-timeline {
    position: absolute;
    left: 0;
    right: min(var(--panel-width), 50vw);
    bottom: 0;
    height: var(--time-height);
    background: var(--surface);
    border-top: 1px solid var(--line);
  }
  entente-timeline[folded] {
    height: var(--time-folded);
  }
  entente-timeline:has(~ .unfold) {
    right: 0;
  }
  entente-panel {
    position: absolute;
    z-index: 2;
    top: 0;
    right: 0;
    bottom: 0;
    width: min(var(--panel-width), 50vw);
    animation: arrive var(--ease);
  }
  @keyframes arrive {
    from {
      translate: 16px 0;
      opacity: 0;
    }
  }
  .unfold,
  .zoom button {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    color: var(--ink-2);
    background: var(--surface);
    transition:
      background var(--ease),
      color var(--ease);
  }
  .unfold:hover,
  .zoom button:hover {
    background: var(--raised);
    color: var(--ink);
  }
  .unfold {
    position: absolute;
    top: 16px;
    right: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .zoom {
    position: absolute;
    right: calc(var(--panel-width) + 20px);
    bottom: calc(var(--time-height) + 20px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .zoom:has(~ [folded]) {
    bottom: calc(var(--time-folded) + 20px);
  }
  .zoom:has(~ .unfold) {
    right: 16px;
  }
  .zoom [aria-pressed="true"] {
    color: var(--surface);
    background: var(--ink);
  }
  .zoom button:first-child {
    border-radius: 9px 9px 0 0;
  }
  .zoom button:last-child {
    border-radius: 0 0 9px 9px;
  }
  .zoom button + button {
    border-top: 1px solid var(--line);
  }
  .card {
    position: absolute;
    z-index: 1;
    top: 38%;
    left: 50%;
    translate: -50% -50%;
    width: min(380px, calc(100vw - 32px));
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--ink-2);
  }
  .card:has(~ entente-panel) {
    left: calc((100% - var(--panel-width)) / 2);
  }
  .title {
    font-size: 15px;
    font-weight: 640;
    color: var(--ink);
  }
  .card .button {
    margin-top: 14px;
    color: var(--ink);
  }
  @media (max-width: 720px) {
    /* The filter panel lies over the sheet. */
    .corner:has(entente-filters) {
      z-index: 3;
    }
    .corner {
      top: 10px;
      left: 10px;
      right: 10px;
      bottom: 8px;
      max-width: none;
    }
    entente-timeline,
    entente-timeline:has(~ .unfold) {
      right: 0;
      bottom: var(--sheet-peek);
      height: var(--time-slim);
    }
    entente-panel {
      top: auto;
      left: 0;
      width: auto;
      animation: none;
    }
    .zoom {
      right: 12px;
      top: 10px;
      bottom: auto;
      display: flex;
    }
    .zoom button:not(:last-child) {
      display: none;
    }
    .zoom button {
      width: 44px;
      height: 44px;
      border: 0 !important;
      border-radius: 9px !important;
    }
    .card,
    .card:has(~ entente-panel) {
      left: 50%;
    }
  }
`;
