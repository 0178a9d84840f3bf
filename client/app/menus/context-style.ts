import { css } from "lit";

export const contextStyle = css`
  [popover] {
    min-width: 220px;
    max-width: min(320px, calc(100vw - 16px));
    max-height: calc(100dvh - 16px);
    overflow-y: auto;
  }
  p {
    padding: 4px 12px 6px;
    font-size: 12px;
    color: var(--ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .begins {
    position: relative;
    margin-top: 13px;
  }
  .begins::before {
    content: "";
    position: absolute;
    inset: -7px 6px auto;
    border-top: 1px solid var(--line);
  }
  kbd {
    font: inherit;
    font-size: 12px;
    color: var(--ink-2);
  }
`;
