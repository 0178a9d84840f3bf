import { css } from "lit";

/** The page on paper: the map and its sources, then the panel. */
export const printStyle = css`
  .print {
    display: none;
  }
  @media print {
    .corner,
    .zoom,
    .card,
    .news,
    .unfold,
    entente-map,
    entente-data-table,
    entente-timeline {
      display: none !important;
    }
    :host {
      position: static;
    }
    .print {
      display: block;
    }
    .print h1 {
      font-size: 18px;
    }
    .print h2 {
      margin-top: 12px;
      font-size: 14px;
    }
    .print canvas {
      display: block;
      max-width: 100%;
      max-height: 150mm;
      margin: 8px 0;
      object-fit: contain;
    }
    .print ol {
      padding-inline-start: 24px;
      list-style: decimal;
      font-size: 11px;
    }
    .print li {
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
    .print .key {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
    }
    .print .cooperation {
      color: var(--cooperation-ink);
    }
    .print .friction {
      color: var(--friction-ink);
    }
    entente-panel {
      position: static !important;
      display: block;
      width: auto !important;
      height: auto !important;
      margin-top: 16px;
      animation: none;
    }
  }
`;
