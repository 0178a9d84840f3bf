import { css } from "lit";

export const measureLegendStyle = css`
  ul {
    max-width: 360px;
    font-variant-numeric: tabular-nums;
  }
  li {
    flex: 0 0 100%;
    flex-wrap: wrap;
    gap: 2px 8px;
    white-space: normal;
  }
  .stale {
    opacity: 0.6;
  }
  .small {
    font-size: 12px;
    color: var(--ink-2);
  }
  strong {
    font-weight: 600;
  }
  i {
    width: 72px;
    height: 8px;
    border-radius: 4px;
  }
  a,
  button {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;
