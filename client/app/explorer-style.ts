import { css } from "lit";

export const explorerStyle = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
  }
  entente-map {
    position: absolute;
    inset: 0;
  }
  .corner {
    position: absolute;
    z-index: 1;
    top: 16px;
    inset-inline-start: 16px;
    bottom: calc(var(--time-height) + 16px);
    max-width: calc(100% - var(--panel-width) - 32px);
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    pointer-events: none;
  }
  .over {
    flex: none;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    max-width: 100%;
  }
  .over > *,
  entente-filters {
    pointer-events: auto;
  }
  entente-filters {
    min-height: 0;
  }
  entente-timeline {
    position: absolute;
    inset-inline-start: 0;
    inset-inline-end: min(var(--panel-width), 50vw);
    bottom: 0;
    height: var(--time-height);
    background: var(--surface);
    border-top: 1px solid var(--line);
  }
  entente-timeline[folded] {
    height: var(--time-folded);
  }
  entente-timeline:has(~ .unfold) {
    inset-inline-end: 0;
  }
  /* Its share of the room between the bar and the timeline is that in covered.ts. */
  entente-data-table {
    --under: var(--time-height);
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    inset-inline-end: min(var(--panel-width), 50vw);
    bottom: var(--under);
    height: calc((100% - var(--under)) * 0.4);
  }
  entente-data-table:has(~ [folded]) {
    --under: var(--time-folded);
  }
  entente-data-table:has(~ .unfold) {
    inset-inline-end: 0;
  }
  .corner:has(~ entente-data-table) {
    bottom: calc(40% + var(--time-height) * 0.6 + 16px);
  }
  entente-panel {
    position: absolute;
    z-index: 2;
    top: 0;
    inset-inline-end: 0;
    bottom: 0;
    width: min(var(--panel-width), 50vw);
    animation: arrive var(--ease);
  }
  /* A matrix needs as much room as the map beside it, which stays where it is. */
  @media (min-width: 721px) {
    :host:has(.wide) {
      --panel-width: 50vw;
    }
  }
  @keyframes arrive {
    from {
      translate: 16px 0;
      opacity: 0;
    }
  }
  .unfold {
    position: absolute;
    top: 16px;
    inset-inline-end: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .card:has(~ entente-panel) {
    left: calc((100% - var(--panel-width)) / 2);
  }
  .card:has(~ entente-panel):dir(rtl) {
    left: calc((100% + var(--panel-width)) / 2);
  }
  /* The table says itself how much it leaves out, where it has room for that. */
  @media (min-width: 721px) {
    .corner:has(~ entente-data-table) entente-account {
      display: none;
    }
  }
  @media (max-width: 720px) {
    .corner {
      top: 10px;
      inset-inline-start: 10px;
      inset-inline-end: 10px;
      bottom: 8px;
      max-width: none;
    }
    entente-timeline,
    entente-timeline:has(~ .unfold) {
      inset-inline-end: 0;
      bottom: var(--sheet-peek);
      height: var(--time-slim);
    }
    entente-data-table,
    entente-data-table:has(~ .unfold) {
      z-index: 3;
      inset: auto 0 0;
      height: 55%;
    }
    /* The filter panel lies over the sheet and the table. */
    .corner:has(entente-filters) {
      z-index: 4;
    }
    /* Notes that are folded to a line share it; the buttons of the map are beside them. */
    .over {
      flex-flow: wrap;
      width: 100%;
    }
    .over entente-legend,
    .over entente-choices {
      flex: 0 0 100%;
    }
    .corner entente-account {
      max-width: calc(100% - 104px);
    }
    .over :is(entente-camp-legend, entente-compare-legend, entente-measure-legend) {
      margin-inline-end: 104px;
    }
    entente-panel {
      top: auto;
      inset-inline-start: 0;
      width: auto;
      animation: none;
    }
    .card,
    .card:has(~ entente-panel),
    .card:has(~ entente-panel):dir(rtl) {
      left: 50%;
    }
  }
`;
