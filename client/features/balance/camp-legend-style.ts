import { css } from "lit";

export const campLegendStyle = css`
  .mark {
    display: grid;
    place-items: center;
    width: 14px;
    height: 14px;
    margin: 3px;
    border: 1.5px solid var(--ink);
    font-size: 9px;
    font-weight: 700;
    transform: rotate(45deg);
  }
  .mark i {
    font-style: normal;
    transform: rotate(-45deg);
  }
`;
