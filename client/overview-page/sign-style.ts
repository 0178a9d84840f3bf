import { css } from "lit";

/** Strokes of lines by sign: in colour, and in dashes for those who do not see colours. */
export const signStyle = css`
  .cooperation {
    stroke: var(--cooperation);
  }
  .friction {
    stroke: var(--friction);
    stroke-dasharray: 7 4;
  }
  .neutral {
    stroke: var(--neutral);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
`;
