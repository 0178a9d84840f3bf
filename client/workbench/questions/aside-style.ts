import { css } from "lit";

/** Styles of what stands in the place of an answer. */
export const asideStyle = css`
  :host {
    display: block;
    grid-row: 1 / 3;
    min-height: 0;
    overflow: auto;
    padding: 18px 20px 28px;
    line-height: 1.5;
  }
  h2 {
    font-size: 16px;
    font-weight: 640;
  }
  h2 + * {
    margin-top: 8px;
  }
  p {
    max-width: 65ch;
    color: var(--ink-2);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 10px;
    margin-block: 12px;
  }
  .card {
    display: flex;
    flex-direction: column;
    width: 100%;
    height: 100%;
    padding: 12px 14px;
    text-align: start;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .card:hover {
    background: var(--raised);
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .note {
    display: block;
    font-size: 12.5px;
    color: var(--ink-2);
  }
  code {
    font:
      12.5px/1.45 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 18px;
    margin-block: 12px;
  }
  @media (max-width: 720px) {
    dl {
      grid-template-columns: 1fr;
      gap: 2px;
    }
    dd + dt {
      margin-top: 8px;
    }
  }
`;
