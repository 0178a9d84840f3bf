import { css } from "lit";
import { cellStyle } from "./cell-view.ts";

export const tableStyle = [
  cellStyle,
  css`
    :host {
      display: block;
      height: 100%;
      min-height: 0;
    }
    .scroll {
      height: 100%;
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--surface);
      outline-offset: -2px;
    }
    .sheet {
      width: max-content;
      min-width: 100%;
    }
    .row {
      display: grid;
      grid-template-columns: var(--columns);
      height: 32px;
      border-bottom: 1px solid var(--line);
    }
    .head {
      position: sticky;
      top: 0;
      z-index: 2;
      background: var(--raised);
      font-weight: 550;
    }
    .body {
      position: relative;
    }
    .body .row {
      position: absolute;
      top: 0;
      inset-inline-start: 0;
      width: 100%;
      background: var(--surface);
    }
    .body .row:hover {
      background: var(--raised);
    }
    .gutter {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      padding: 0 10px;
      line-height: 31px;
      text-align: end;
      font-size: 11px;
      font-variant-numeric: tabular-nums;
      color: var(--ink-2);
      background: inherit;
      border-inline-end: 1px solid var(--line);
    }
    .cell {
      position: relative;
      min-width: 0;
      padding: 0 12px;
      line-height: 31px;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
      cursor: default;
    }
    .head .cell {
      padding: 0;
      overflow: visible;
    }
    .head button {
      display: flex;
      gap: 6px;
      width: 100%;
      padding: 0 12px;
      line-height: 31px;
      text-align: start;
      outline-offset: -3px;
    }
    .head span {
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .head i {
      font-style: normal;
      color: var(--ink-2);
    }
    .grip {
      position: absolute;
      top: 0;
      inset-inline-end: -4px;
      z-index: 1;
      width: 9px;
      height: 100%;
      cursor: col-resize;
      touch-action: none;
    }
    .grip::after {
      content: "";
      position: absolute;
      top: 8px;
      bottom: 8px;
      inset-inline-start: 4px;
      border-inline-start: 1px solid var(--line);
    }
    .scroll:focus-visible .cell.active {
      box-shadow: inset 0 0 0 2px var(--focus);
    }
    .cell.active {
      box-shadow: inset 0 0 0 1px var(--ink-3);
    }
  `,
];
