import { css } from "lit";

export const filterStyle = css`
  :host {
    display: flex;
    width: 316px;
    max-width: 100%;
  }
  section {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    outline: none;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 6px;
    padding-inline: 16px 6px;
    border-bottom: 1px solid var(--line);
  }
  h2 {
    font-size: 14px;
    font-weight: 640;
  }
  .cut {
    padding: 10px 16px 0;
    font-size: 12px;
    color: var(--ink-2);
  }
  .groups {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 4px 8px 10px;
  }
  details + details:not(.inner) {
    border-top: 1px solid var(--line);
  }
  summary {
    padding: 9px 8px;
    border-radius: var(--radius-small);
    font-weight: 600;
    cursor: pointer;
  }
  summary i {
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-block: 0 2px;
    margin-inline: 8px 0;
    border-radius: 50%;
    background: var(--focus);
  }
  .inner {
    margin-block: 0 4px;
    margin-inline: 26px 0;
  }
  .inner summary {
    padding: 2px 8px 4px;
    font-size: 12px;
    font-weight: 450;
    color: var(--ink-2);
  }
  hr {
    margin: 4px 8px;
    border: 0;
    border-top: 1px solid var(--line);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 8px;
    border-radius: var(--radius-small);
  }
  .row:hover {
    background: var(--raised);
  }
  .none label {
    color: var(--ink-2);
  }
  label {
    flex: 1;
    min-width: 0;
    display: flex;
    align-items: center;
    gap: 10px;
    cursor: pointer;
  }
  label svg {
    flex: none;
    color: var(--ink-2);
  }
  label span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 1.4;
    color: var(--ink-2);
  }
  input {
    flex: none;
    width: 15px;
    height: 15px;
    margin: 0;
    accent-color: var(--ink);
  }
  .n {
    font-size: 12px;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  .only {
    padding: 0 6px;
    border-radius: 5px;
    font-size: 12px;
    color: var(--ink-2);
    opacity: 0;
  }
  .row:hover .only,
  .only:focus-visible {
    opacity: 1;
  }
  .only:hover,
  .again:hover {
    color: var(--ink);
    text-decoration: underline;
  }
  .again {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-inline-start: auto;
    font-size: 12px;
    color: var(--ink-2);
  }
  .hops {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 2px 8px 8px;
  }
  .hops button {
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .hops [aria-pressed="true"] {
    color: var(--surface);
    background: var(--ink);
    border-color: var(--ink);
  }
  @media (hover: none) {
    .only {
      opacity: 1;
    }
  }
  @media (max-width: 720px) {
    :host {
      position: fixed;
      z-index: 4;
      inset: auto 0 0;
      width: auto;
      max-height: 82dvh;
    }
    section {
      border-radius: 16px 16px 0 0;
    }
    .row {
      padding: 8px;
    }
  }
`;
