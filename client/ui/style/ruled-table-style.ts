import { css } from "lit";

/** A table with a line below each row. */
export const ruledTableStyle = css`
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 5px 10px;
    text-align: start;
    border-bottom: 1px solid var(--line);
  }
`;
