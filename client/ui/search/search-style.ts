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
    padding-block: 0;
    padding-inline: 12px 8px;
    border-radius: var(--radius-small);
    background: var(--raised);
    border: 1px solid transparent;
    color: var(--ink-2);
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
    inset-inline-start: 0;
    inset-inline-end: 0;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  ul {
    inset-inline-end: auto;
    width: max(100%, min(480px, 90vw));
    max-height: min(680px, calc(100vh - 90px));
    overflow-y: auto;
  }
  .message {
    padding: 14px 16px;
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
      inset-inline-start: 8px;
      inset-inline-end: 8px;
      width: auto;
    }
  }
  :host([inside]) ul,
  :host([inside]) .message {
    position: static;
    width: auto;
    margin-top: 6px;
  }
`;
