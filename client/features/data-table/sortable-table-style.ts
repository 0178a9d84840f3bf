import { css } from "lit";

export const tableStyle = css`
  :host {
    display: block;
    min-height: 0;
  }
  .grid {
    height: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .grid:focus-visible {
    outline-offset: -2px;
    border-radius: 0;
  }
  .all {
    position: relative;
  }
  .row {
    display: grid;
    grid-template-columns: var(--tracks);
    align-items: center;
    height: 38px;
    padding: 0 8px;
    border-bottom: 1px solid var(--line);
    cursor: pointer;
  }
  .row:hover {
    background: var(--raised);
  }
  .row[aria-selected="true"] {
    background: color-mix(in srgb, var(--focus) 12%, var(--surface));
  }
  .grid:focus-visible .at {
    box-shadow: inset 0 0 0 2px var(--focus);
  }
  .head {
    position: sticky;
    z-index: 1;
    top: 0;
    font-weight: 600;
    background: var(--surface);
    cursor: default;
  }
  .head:hover {
    background: var(--surface);
  }
  .cell {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 8px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell b {
    font-weight: 550;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .number {
    justify-content: flex-end;
    font-variant-numeric: tabular-nums;
  }
  .cell > span,
  .cell button span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .cell button {
    display: flex;
    min-width: 0;
    gap: 4px;
    color: var(--ink-2);
    font-weight: 600;
  }
  .cell button:hover {
    color: var(--ink);
  }
  .cell i {
    width: 10px;
    font-style: normal;
  }
  .head .number i {
    order: -1;
  }
  .avatar {
    --size: 22px;
  }
  .cooperation {
    color: var(--cooperation-ink);
  }
  .friction {
    color: var(--friction-ink);
  }
  .neutral,
  .none {
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    .row {
      grid-template-columns: var(--narrow);
      padding: 0 4px;
    }
    .wide {
      display: none;
    }
  }
`;
