import { css } from "lit";

export const tourStyle = css`
  .card {
    position: fixed;
    inset: auto;
    margin: 0;
    width: min(330px, calc(100vw - 24px));
    padding: 16px 18px 14px;
    border: 1px solid var(--line);
    border-radius: 12px;
    color: var(--ink-2);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .frame {
    position: fixed;
    z-index: 4;
    border-radius: 4px;
    box-shadow: inset 0 0 0 3px var(--focus);
    pointer-events: none;
  }
  h2 {
    padding-bottom: 4px;
    font-size: 15px;
    font-weight: 660;
    color: var(--ink);
  }
  footer {
    display: flex;
    align-items: center;
    gap: 14px;
    padding-top: 14px;
  }
  footer span {
    margin-inline-end: auto;
    font-size: 12px;
  }
  .skip:hover {
    color: var(--ink);
    text-decoration: underline;
  }
  .button {
    color: var(--ink);
  }
`;
