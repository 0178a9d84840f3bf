import { css } from "lit";

export const parameterStyle = css`
  :host {
    display: grid;
    gap: 8px;
    max-height: 40%;
    padding: 10px 12px;
    overflow: auto;
    border-top: 1px solid var(--line);
    background: var(--canvas);
  }
  .parameter {
    display: grid;
    grid-template-columns: auto minmax(80px, 160px) 150px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
  }
  .dollar {
    color: var(--ink-2);
    margin-inline-end: -4px;
  }
  input,
  select {
    height: 32px;
    padding: 4px 8px;
  }
  input[aria-invalid] {
    border-color: var(--friction);
  }
  .fault {
    grid-column: 2 / -1;
    color: var(--friction-ink);
    font-size: 12.5px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .hint {
    color: var(--ink-2);
    font-size: 12.5px;
  }
  code {
    font:
      12px ui-monospace,
      monospace;
  }
  @media (max-width: 720px) {
    .parameter {
      grid-template-columns: auto 1fr 1fr auto;
    }
    .parameter > [aria-label="Value"] {
      grid-column: 2 / 4;
      grid-row: 2;
    }
    .parameter > .icon-button {
      grid-column: 4;
      grid-row: 1;
    }
    .hint {
      display: none;
    }
  }
`;
