import { css } from "lit";

export const schemaStyle = css`
  :host {
    display: block;
    height: 100%;
    overflow: auto;
    padding: 12px 16px 24px;
    background: var(--surface);
  }
  input {
    width: 100%;
    padding: 7px 12px;
    background: var(--raised);
  }
  summary {
    cursor: pointer;
  }
  :host > details {
    margin-top: 14px;
  }
  :host > details > summary {
    padding: 4px 0;
    font-weight: 640;
  }
  i {
    font-style: normal;
    font-weight: 400;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
  :host > details > ul > li {
    padding: 6px 0;
    border-top: 1px solid var(--line);
  }
  .owner {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 10px;
  }
  .name {
    min-height: 24px;
    padding: 1px 10px;
    font-weight: 550;
    text-align: start;
    overflow-wrap: anywhere;
    border-radius: 11px;
    background: var(--raised);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .name.type {
    font:
      12px/1.7 ui-monospace,
      monospace;
    border-radius: 4px;
  }
  .name:hover,
  .property button:hover {
    color: var(--cooperation-ink);
  }
  li summary {
    padding-block: 4px 0;
    padding-inline: 2px 0;
    font-size: 12px;
    color: var(--ink-2);
  }
  .property {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 10px;
    padding-block: 3px;
    padding-inline: 14px 0;
  }
  .property button {
    justify-self: start;
    font:
      12px ui-monospace,
      monospace;
  }
  .property q {
    grid-column: 1 / -1;
    font-size: 12px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
    quotes: none;
  }
  .none {
    font-size: 12px;
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    .name,
    .property button,
    summary {
      min-height: 30px;
    }
  }
`;
