import { css } from "lit";

/** A notice in the middle of the map. */
export const cardStyle = css`
  .card {
    position: absolute;
    z-index: 4;
    top: 38%;
    left: 50%;
    translate: -50% -50%;
    width: min(380px, calc(100vw - 32px));
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--ink-2);
  }
  .title {
    font-size: 15px;
    font-weight: 640;
    color: var(--ink);
  }
  .card .button {
    margin-block: 14px 0;
    margin-inline: 0 8px;
    color: var(--ink);
  }
`;
