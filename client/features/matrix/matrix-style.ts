import { css } from "lit";

export const matrixStyle = css`
  /* Four strengths of each colour, by intensity. */
  .s1 {
    --strength: 14%;
  }
  .s2 {
    --strength: 28%;
  }
  .s3 {
    --strength: 42%;
  }
  .s4 {
    --strength: 56%;
  }
  .order {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin: 8px 0;
  }
  .scroll {
    max-height: 70vh;
    overflow: auto;
    border: 1px solid var(--line);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 12px;
  }
  th {
    position: sticky;
    z-index: 1;
    font-weight: 500;
    background: var(--surface);
  }
  tbody th {
    inset-inline-start: 0;
    max-width: 104px;
    padding: 0 6px;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  thead th {
    top: 0;
    height: 96px;
    padding: 4px 0;
    vertical-align: bottom;
  }
  thead td {
    position: sticky;
    z-index: 2;
    top: 0;
    inset-inline-start: 0;
    background: var(--surface);
  }
  thead span {
    display: inline-block;
    max-height: 88px;
    overflow: hidden;
    writing-mode: vertical-rl;
    rotate: 180deg;
    white-space: nowrap;
  }
  tbody td {
    min-width: 26px;
    height: 26px;
    border-inline-start: 1px solid var(--line);
    border-top: 1px solid var(--line);
    text-align: center;
    font-weight: 700;
    white-space: nowrap;
    cursor: pointer;
    scroll-margin: 100px 26px 26px 110px;
  }
  tbody td.none {
    cursor: default;
  }
  .self {
    background: var(--raised);
  }
  .cooperation {
    background: color-mix(in srgb, var(--cooperation) var(--strength), var(--surface));
  }
  .friction {
    background: color-mix(in srgb, var(--friction) var(--strength), var(--surface));
  }
  .neutral {
    background: color-mix(in srgb, var(--neutral) var(--strength), var(--surface));
  }
  td:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  sub {
    font-size: 9px;
    font-weight: 500;
  }
`;
