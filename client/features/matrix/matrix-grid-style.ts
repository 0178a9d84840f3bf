import { css, unsafeCSS } from "lit";

/** Side of a cell, and the room of the names of rows and of columns, CSS px. */
export const CELL = 30;
export const HEAD_WIDTH = 116;
export const HEAD_HEIGHT = 104;

const px = (length: number) => unsafeCSS(`${length}px`);

export const matrixGridStyle = css`
  :host {
    display: block;
  }
  .grid {
    max-height: 72vh;
    overflow: auto;
    border: 1px solid var(--line);
    font-size: 12px;
  }
  .grid:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .all {
    position: relative;
  }
  .head {
    position: sticky;
    z-index: 2;
    top: 0;
    height: ${px(HEAD_HEIGHT)};
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  .row {
    position: absolute;
    inset-inline: 0;
    height: ${px(CELL)};
  }
  .corner,
  .name {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 5px;
    width: ${px(HEAD_WIDTH)};
    height: 100%;
    padding-inline: 6px;
    background: var(--surface);
    border-inline-end: 1px solid var(--line);
  }
  .corner {
    align-items: flex-end;
    padding-block-end: 6px;
    color: var(--ink-2);
  }
  .name > span,
  b > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name i,
  b i {
    flex: none;
    min-width: 1em;
    font-style: normal;
    font-weight: 700;
    text-align: center;
    color: var(--ink-2);
  }
  .column {
    position: absolute;
    top: 0;
    width: ${px(CELL)};
    height: 100%;
    padding-block: 6px;
  }
  .column b {
    display: flex;
    align-items: center;
    gap: 5px;
    width: 100%;
    height: 100%;
    font-weight: 400;
    writing-mode: vertical-rl;
    rotate: 180deg;
  }
  .column i {
    rotate: 90deg;
  }
  .cell {
    position: absolute;
    top: 0;
    display: grid;
    grid-auto-flow: column;
    place-content: center;
    width: ${px(CELL)};
    height: 100%;
    border-inline-end: 1px solid var(--line);
    border-bottom: 1px solid var(--line);
    font-weight: 700;
    cursor: pointer;
  }
  .none {
    cursor: default;
  }
  .self {
    background: var(--raised);
  }
  /* Another camp or community begins. */
  .column.begins,
  .cell.begins {
    border-inline-start: 2px solid var(--ink-2);
  }
  .row.begins > * {
    border-top: 2px solid var(--ink-2);
  }
  .cooperation {
    --sign: var(--cooperation);
  }
  .friction {
    --sign: var(--friction);
  }
  .neutral {
    --sign: var(--neutral);
  }
  /* Four strengths of each colour, by intensity. */
  .s1 {
    background: color-mix(in srgb, var(--sign) 14%, var(--surface));
  }
  .s2 {
    background: color-mix(in srgb, var(--sign) 28%, var(--surface));
  }
  .s3 {
    background: color-mix(in srgb, var(--sign) 42%, var(--surface));
  }
  .s4 {
    background: color-mix(in srgb, var(--sign) 56%, var(--surface));
  }
  .grid:focus-visible .at {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  sub {
    align-self: end;
    font-size: 9px;
    font-weight: 500;
  }
`;
