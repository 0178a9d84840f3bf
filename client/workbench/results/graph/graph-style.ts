import { css } from "lit";

export const graphStyle = css`
  :host {
    display: block;
    position: relative;
    height: 100%;
    overflow: hidden;
    background: var(--canvas);
  }
  entente-map {
    position: absolute;
    inset: 0;
  }
  .message {
    padding: 32px 24px;
    text-align: center;
    color: var(--ink-2);
  }
  .notes {
    position: absolute;
    top: 12px;
    inset-inline-start: 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    max-width: calc(100% - 24px);
    pointer-events: none;
  }
  .notes p {
    padding: 6px 12px;
    font-size: 12px;
    color: var(--ink-2);
    border-radius: var(--radius-small);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .notes a {
    pointer-events: auto;
    padding: 4px 12px;
    font-size: 12px;
  }
  .zoom {
    position: absolute;
    inset-inline-end: 12px;
    bottom: 12px;
    display: grid;
    border-radius: var(--radius-small);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    color: var(--ink-2);
  }
  .zoom button:hover {
    color: var(--ink);
    background: var(--raised);
  }
  aside {
    position: absolute;
    top: 12px;
    inset-inline-end: 12px;
    width: min(300px, calc(100% - 24px));
    max-height: calc(100% - 140px);
    overflow: auto;
    padding: 12px 14px;
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .close {
    position: absolute;
    top: 6px;
    inset-inline-end: 6px;
    font-size: 18px;
  }
  article + article {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  h2 {
    padding-inline-end: 28px;
    font-size: 13.5px;
    overflow-wrap: anywhere;
  }
  .labels {
    font-size: 12px;
    color: var(--ink-2);
  }
  article a {
    font-size: 12px;
    color: var(--cooperation-ink);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 10px;
    margin-top: 6px;
    font-size: 12px;
  }
  dt {
    color: var(--ink-2);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
