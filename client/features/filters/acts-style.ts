import { css } from "lit";

export const actsStyle = css`
  :host {
    display: block;
    margin-top: 10px;
  }
  .button {
    padding: 4px 12px;
    font-size: 12.5px;
  }
  [popover] {
    min-width: 210px;
  }
`;
