import { css } from "lit";

export const searchStyle = css`
  :host {
    position: relative;
    display: block;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 36px;
    padding: 0 8px 0 12px;
    border-radius: var(--radius-small);
    background: var(--raised);
    border: 1px solid transparent;
    color: var(--ink-2);
    transition:
      border-color var(--ease),
      background var(--ease);
  }
  .box:focus-within {
    background: var(--surface);
    border-color: var(--focus);
    box-shadow: 0 0 0 1px var(--focus);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    border: 0;
    padding: 0;
    background: none;
    font: inherit;
    color: var(--ink);
    text-overflow: ellipsis;
  }
  input:focus {
    outline: none;
  }
  input::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  kbd {
    font: inherit;
    font-size: 11px;
    line-height: 16px;
    min-width: 18px;
    text-align: center;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--surface);
  }
  .box:focus-within kbd {
    visibility: hidden;
  }
  ul,
  .message {
    position: absolute;
    z-index: 1;
    top: calc(100% + 6px);
    left: 0;
    right: 0;
    padding: 6px;
    border-radius: 12px;
    border: 1px solid var(--line);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  ul {
    max-height: min(440px, 60vh);
    overflow-y: auto;
  }
  .message {
    padding: 14px 16px;
    color: var(--ink-2);
  }
  li {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 7px 10px;
    border-radius: var(--radius-small);
    cursor: pointer;
  }
  li[aria-selected="true"],
  li:hover {
    background: var(--raised);
  }
  li[aria-selected="true"] {
    box-shadow: inset 2px 0 0 var(--focus);
  }
  .text {
    flex: 1;
    min-width: 0;
  }
  .name,
  .alias {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 550;
  }
  .alias,
  .kind {
    font-size: 12px;
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    .box {
      height: 40px;
    }
    /* Below 16 px a phone zooms into the field. */
    input {
      font-size: 16px;
    }
    kbd {
      display: none;
    }
    ul,
    .message {
      position: fixed;
      top: calc(var(--bar-height) + 4px);
      left: 8px;
      right: 8px;
    }
    li {
      padding: 10px;
    }
  }
  :host([inside]) ul,
  :host([inside]) .message {
    position: static;
    margin-top: 6px;
  }
`;
