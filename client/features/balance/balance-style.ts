import { css } from "lit";

/** Numbers, lists and marks of both parts of the panel. */
export const balanceStyle = css`
  :host {
    display: block;
    padding: 0;
  }
  .stale {
    opacity: 0.55;
  }
  .figure {
    margin: 2px 0 0;
    font-size: 26px;
    font-weight: 680;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }
  .run {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 32px;
    margin: 6px 0;
    font-size: 12px;
    color: var(--ink-2);
  }
  .run progress {
    flex: 1;
    min-width: 60px;
    accent-color: var(--focus);
  }
  .run .button {
    padding: 4px 12px;
    color: var(--ink);
  }
  details {
    border-bottom: 1px solid var(--line);
  }
  details > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 38px;
    padding: 4px 0;
  }
  summary .small {
    margin-inline-start: auto;
  }
  details > .body {
    padding: 0 0 10px;
  }
  .members {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding: 0 0 10px 28px;
  }
  .members .link,
  li > .link {
    display: inline-block;
    padding: 3px 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 4px;
    text-align: end;
    border-bottom: 1px solid var(--line);
    font-weight: 450;
  }
  th:first-child,
  td:first-child {
    text-align: start;
  }
  thead th {
    font-size: 12px;
    color: var(--ink-2);
  }
  /* Of long lists only what is near the screen is laid out. */
  li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30px;
    /* The ring of what has the focus is around it. */
    overflow-clip-margin: 6px;
  }
  .signs {
    font-weight: 700;
    letter-spacing: 0.12em;
  }
  .note {
    margin-top: 6px;
  }
  .scroll {
    overflow-x: auto;
    margin: 8px 0;
  }
  .scroll svg {
    display: block;
  }
  .column {
    cursor: pointer;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 4px 0 12px;
  }
  .files .button {
    padding: 3px 10px;
    font-size: 12px;
  }
  .window {
    display: grid;
    gap: 4px;
    margin: 8px 0;
  }
  .window input {
    width: 100%;
  }
`;
