import { css } from "lit";

export const matrixPanelStyle = css`
  .order {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin-block: 8px;
  }
  select {
    padding: 6px 8px;
  }
`;
