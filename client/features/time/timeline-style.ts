import { css } from "lit";

export const timelineStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    padding: 8px 16px 6px;
    border-top: 1px solid var(--line);
    background: var(--surface);
    container-type: inline-size;
  }
  header {
    display: flex;
    align-items: center;
    gap: 6px;
    height: 32px;
    flex: none;
  }
  .gap {
    flex: 1;
  }
  .kinds {
    display: flex;
    gap: 2px;
    padding: 2px;
    border-radius: var(--radius-small);
    background: var(--raised);
  }
  .kinds button {
    padding: 3px 10px;
    border-radius: 6px;
    font-weight: 500;
    white-space: nowrap;
    color: var(--ink-2);
  }
  .kinds button:hover {
    color: var(--ink);
  }
  .kinds [aria-pressed="true"] {
    color: var(--ink);
    background: var(--surface);
    box-shadow: 0 1px 2px #0000001f;
  }
  header .icon-button {
    width: 30px;
    height: 30px;
  }
  .body {
    flex: 1;
    display: flex;
    align-items: stretch;
    gap: 12px;
    min-height: 0;
  }
  entente-time-chart {
    flex: 1;
  }
  entente-undated-switch {
    align-self: flex-end;
  }
  .player {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 6px;
    flex: none;
  }
  .play {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border-radius: 50%;
    color: var(--surface);
    background: var(--ink);
    transition: opacity var(--ease);
  }
  .play:hover {
    opacity: 0.85;
  }
  .play svg {
    fill: currentColor;
  }
  button[disabled] {
    opacity: 0.35;
    cursor: default;
  }
  .steps {
    display: flex;
    align-items: center;
    color: var(--ink-2);
  }
  .steps button {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 6px;
  }
  .steps .speed {
    width: 30px;
    font-size: 12px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .steps button:hover:not([disabled]) {
    color: var(--ink);
    background: var(--raised);
  }
  .failure {
    padding: 12px 0;
  }
  :host([slim]) {
    padding-block: 6px;
    padding-inline: 12px 8px;
  }
  :host([slim]) .play {
    width: 40px;
    height: 40px;
  }
  :host([slim]) .body {
    gap: 14px;
    align-items: stretch;
  }
  :host([slim]) entente-moment-fields {
    align-self: center;
  }
  @container (max-width: 560px) {
    .kinds button {
      padding: 3px 7px;
    }
  }
`;
