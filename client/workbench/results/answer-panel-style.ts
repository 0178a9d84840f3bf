import { css } from "lit";

/** A panel of an answer: a line of facts and choices above what fills the rest. */
export const answerPanelStyle = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    height: 100%;
    background: var(--surface);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 6px 16px;
    font-size: 12px;
    color: var(--ink-2);
    border-bottom: 1px solid var(--line);
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-width: 0;
  }
`;
