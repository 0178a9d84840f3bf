import { css } from "lit";

export const frameStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    background: var(--surface);
    border-inline-start: 1px solid var(--line);
  }
  .tools {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 4px 12px 0 12px;
  }
  .fold {
    margin-inline-start: auto;
  }
  /* On the start panel nothing but the fold button stands there: the title takes the row. */
  .floating {
    position: absolute;
    top: 8px;
    inset-inline-end: 0;
  }
  .floating + .body {
    padding-top: 14px;
  }
  :host([sheet]) .floating + .body {
    padding-top: 0;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 34px;
    padding-block: 0;
    padding-inline: 8px 10px;
    border-radius: var(--radius-small);
    font-weight: 550;
    color: var(--ink-2);
    transition:
      background var(--ease),
      color var(--ease);
  }
  .back:hover {
    background: var(--raised);
    color: var(--ink);
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    outline: none;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .wait {
    padding: 4px 20px;
  }
  :host([sheet]) {
    height: var(--sheet, 112px);
    border-inline-start: 0;
    border-top: 1px solid var(--line);
    border-radius: 16px 16px 0 0;
    box-shadow: var(--shadow);
    transition: height var(--ease);
  }
  :host([sheet][dragged]) {
    transition: none;
  }
  :host([sheet]) .tools {
    position: absolute;
    top: 2px;
    inset-inline-start: 10px;
    min-height: 0;
    padding: 0;
  }
  @media print {
    :host,
    :host([sheet]) {
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    .tools,
    entente-sheet-handle {
      display: none;
    }
    .body {
      overflow: visible;
    }
  }
`;
