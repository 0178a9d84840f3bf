import { css } from "lit";

export const shareStyle = css`
  :host {
    --dialog-width: 940px;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: 20px 24px;
  }
  .choices {
    display: grid;
    align-content: start;
    gap: 14px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
  }
  label,
  legend {
    font-size: 12px;
    font-weight: 580;
    color: var(--ink-2);
  }
  label {
    display: grid;
    gap: 4px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-bottom: 6px;
    padding: 0;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 450;
    font-size: 13.5px;
    color: var(--ink);
  }
  .hint {
    margin-block: 2px 0;
    margin-inline: 25px 0;
    font-size: 12px;
    color: var(--ink-2);
  }
  input:not([type="checkbox"]),
  select,
  textarea {
    width: 100%;
    min-height: 34px;
    padding: 6px 10px;
    color: var(--ink);
    font-weight: 450;
  }
  input[type="checkbox"] {
    accent-color: var(--focus);
  }
  textarea {
    resize: vertical;
  }
  .copies {
    display: grid;
    gap: 10px;
    margin-top: 20px;
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }
  .copy {
    display: grid;
    grid-template-columns: 116px minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
  }
  .copy input {
    direction: ltr;
    background: var(--raised);
    font:
      12px/1.5 ui-monospace,
      monospace;
    text-overflow: ellipsis;
  }
  .button {
    min-width: 96px;
    justify-content: center;
  }
  .said {
    min-height: 20px;
    font-size: 12px;
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
    .copy {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .copy label {
      grid-column: 1 / -1;
    }
  }
`;
