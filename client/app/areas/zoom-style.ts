import { css } from "lit";

export const zoomStyle = css`
  .zoom {
    position: absolute;
    inset-inline-end: calc(var(--panel-width) + 20px);
    bottom: calc(var(--time-height) + 20px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .zoom:has(~ [folded]) {
    bottom: calc(var(--time-folded) + 20px);
  }
  .zoom:has(~ .unfold) {
    inset-inline-end: 16px;
  }
  .zoom:has(~ entente-data-table) {
    bottom: calc(40% + var(--time-height) * 0.6 + 20px);
  }
  .zoom:has(~ entente-data-table ~ [folded]) {
    bottom: calc(40% + var(--time-folded) * 0.6 + 20px);
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
  @media (max-width: 720px) {
    .zoom {
      inset-inline-end: 12px;
      top: 72px;
      bottom: auto !important;
      display: flex;
    }
    .zoom button:not(:last-child, .layouts) {
      display: none;
    }
    .zoom button {
      width: 44px;
      height: 44px;
      border: 0 !important;
      border-radius: 9px !important;
    }
  }
`;
