import { css } from "lit";

export const runBarStyle = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 12px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .group {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .end {
    margin-inline-start: auto;
  }
  .run {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-width: 92px;
    padding: 8px 14px;
    border-radius: var(--radius-small);
    font-weight: 600;
    color: var(--surface);
    background: var(--ink);
  }
  .run:hover {
    opacity: 0.88;
  }
  .stop {
    color: light-dark(#fff, #101418);
    background: var(--friction-ink);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .mode {
    display: flex;
    margin: 0;
    padding: 2px;
    border: 0;
    border-radius: var(--radius-small);
    background: var(--raised);
  }
  .mode label {
    position: relative;
  }
  .mode input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .mode span {
    display: block;
    padding: 5px 12px;
    border-radius: 6px;
    font-weight: 550;
    color: var(--ink-2);
  }
  .mode :checked + span {
    color: var(--ink);
    background: var(--surface);
    box-shadow: 0 0 0 1px var(--line);
  }
  .mode label:last-child :checked + span {
    color: light-dark(#fff, #101418);
    background: var(--friction-ink);
    box-shadow: none;
  }
  .mode :focus-visible + span {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .token {
    width: 150px;
    height: 36px;
    padding: 4px 10px;
  }
  .count {
    padding: 0 7px;
    border-radius: 9px;
    font-size: 12px;
    color: var(--ink-2);
    background: var(--raised);
  }
  .missing {
    color: var(--friction-ink);
  }
  .side {
    display: none;
  }
  @media (max-width: 720px) {
    :host {
      gap: 8px;
      padding: 8px;
    }
    .side {
      display: inline-flex;
    }
    .end {
      margin-inline-start: 0;
    }
    .button {
      padding: 7px 10px;
    }
  }
`;
