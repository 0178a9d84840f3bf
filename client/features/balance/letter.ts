import { css, html, unsafeCSS, type TemplateResult } from "lit";
import { GROUP_COLOURS } from "../../model/graph/actor-groups.ts";
import { campLetter } from "../../model/camps/camp-letters.ts";

/** Returns the letter of a camp in its colour, which is that of its rings on the map. */
export const letter = (camp: number): TemplateResult =>
  html`<span class="letter camp-${camp}">${campLetter(camp)}</span>`;

export const letterStyle = css`
  .letter {
    display: inline-grid;
    place-items: center;
    width: 20px;
    height: 20px;
    flex: none;
    border-radius: 50%;
    font-size: 11px;
    font-weight: 700;
    color: var(--surface);
    background: var(--camp);
  }
  ${unsafeCSS(
    GROUP_COLOURS.map(
      ([light, dark], camp) => `.camp-${camp} { --camp: light-dark(${light}, ${dark}); }`,
    ).join("\n"),
  )}
`;
