import { css } from "lit";

/** Text of values in whole, line by line as it is. */
export const wholeTextStyle = css`
  pre {
    margin: 0;
    padding: 12px 16px;
    font:
      12.5px/1.55 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
