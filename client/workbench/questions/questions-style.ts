import { css } from "lit";

export const questionsStyle = css`
  h2 {
    padding: 14px 10px 4px;
    font-size: 12.5px;
    font-weight: 600;
    color: var(--ink-2);
  }
  .trouble {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 8px 10px;
    color: var(--ink-2);
  }
  li.open {
    background: var(--raised);
  }
  form {
    display: grid;
    gap: 10px;
    justify-items: stretch;
    padding: 4px 10px 12px;
  }
  form > .button {
    justify-self: start;
    background: var(--surface);
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: 12.5px;
    color: var(--ink-2);
  }
  .field :is(input, select) {
    width: 100%;
    min-height: 34px;
    padding: 5px 10px;
    font-size: 14px;
    color: var(--ink);
  }
  .fault {
    color: var(--friction-ink);
  }
  @media (max-width: 720px) {
    .field :is(input, select) {
      min-height: 40px;
    }
  }
`;
