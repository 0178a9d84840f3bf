import { css } from "lit";

export const exportStyle = css`
  :host {
    --dialog-width: 640px;
  }
  .preview {
    display: grid;
    place-items: center;
    height: 236px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--raised);
    overflow: hidden;
  }
  .preview img {
    display: block;
    max-width: 100%;
    max-height: 234px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 20px;
    padding: 14px 0 4px;
  }
  .title {
    flex: 1 1 220px;
    display: grid;
    gap: 4px;
    font-size: 12px;
    color: var(--ink-2);
  }
  input[type="text"] {
    width: 100%;
    padding: 7px 10px;
    font-size: 13.5px;
    color: var(--ink);
  }
  .field {
    display: grid;
    gap: 4px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .field select,
  .field input {
    min-height: 34px;
    max-width: 9em;
    padding: 6px 8px;
    font-size: 13.5px;
    color: var(--ink);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 34px;
  }
  .check input {
    width: 15px;
    height: 15px;
    margin: 0;
    accent-color: var(--ink);
  }
  h3 {
    padding: 14px 0 8px;
    font-size: 13px;
    font-weight: 640;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
    gap: 8px;
  }
  .format {
    display: grid;
    gap: 2px;
    width: 100%;
    height: 100%;
    align-content: start;
    padding: 9px 12px;
    text-align: start;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    transition: background var(--ease);
  }
  .format:hover {
    background: var(--raised);
  }
  .format[aria-disabled="true"] {
    opacity: 0.6;
    cursor: progress;
  }
  .format b {
    font-weight: 600;
  }
  .format span {
    font-size: 12px;
    color: var(--ink-2);
  }
  .told {
    min-height: 42px;
    font-size: 12.5px;
    color: var(--ink-2);
  }
`;
