import { css } from "lit";

export const fieldsStyle = css`
  .words {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 5px 10px;
    border-radius: var(--radius-small);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    transition: background var(--ease);
  }
  .words:hover {
    background: var(--raised);
  }
  :host([slim]) .words {
    padding: 10px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    width: 252px;
    padding: 12px;
    color: inherit;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 5px 4px;
    cursor: pointer;
  }
  [type="radio"] {
    width: 15px;
    height: 15px;
    margin: 0;
    accent-color: var(--ink);
  }
  .date {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 4px;
  }
  .date span {
    width: 52px;
    color: var(--ink-2);
  }
  .date input {
    flex: 1;
    min-width: 0;
    height: 34px;
    padding: 0 10px;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--canvas);
  }
  [role="alert"] {
    padding: 6px 4px 0;
    color: var(--friction-ink);
  }
  .button {
    margin-top: 10px;
    width: 100%;
    justify-content: center;
  }
  @media (max-width: 720px) {
    .date input {
      font-size: 16px;
    }
  }
`;
