import { css } from "lit";

/**
 * Styles that the lists of statements share: a search field, rows, and a note if there are none.
 */
export const listStyle = css`
  :host {
    display: block;
    padding: 12px 12px 24px;
  }
  .top {
    display: flex;
    gap: 8px;
    margin-bottom: 8px;
  }
  input[type="search"] {
    flex: 1;
    padding: 6px 10px;
  }
  li {
    position: relative;
    border-radius: var(--radius-small);
  }
  li:hover,
  li:focus-within {
    background: var(--raised);
  }
  .row {
    display: block;
    width: 100%;
    padding: 8px 10px;
    text-align: start;
    border-radius: inherit;
  }
  .name {
    display: block;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .note {
    display: block;
    color: var(--ink-2);
    font-size: 12.5px;
    line-height: 1.4;
  }
  code {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font:
      12px/1.45 ui-monospace,
      monospace;
  }
  .renaming input {
    width: 100%;
    padding: 6px 10px;
  }
  .acts {
    position: absolute;
    top: 4px;
    inset-inline-end: 4px;
    display: flex;
    background: var(--raised);
    opacity: 0;
  }
  .acts .icon-button {
    width: 28px;
    height: 28px;
  }
  li:hover .acts,
  li:focus-within .acts {
    opacity: 1;
  }
  li:hover .row.has-acts,
  li:focus-within .row.has-acts {
    padding-inline-end: 124px;
  }
  .empty {
    padding: 16px 10px;
    color: var(--ink-2);
  }
  .undo {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 10px;
    margin-bottom: 8px;
    border-radius: var(--radius-small);
    background: var(--raised);
  }
  @media (hover: none) {
    .acts {
      opacity: 1;
    }
    .row.has-acts {
      padding-inline-end: 124px;
    }
  }
`;
