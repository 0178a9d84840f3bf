import { html, type TemplateResult } from "lit";
import type { SignCounts } from "../../../domain/contract/overview.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";

/** Returns the heads of the columns that `signCells` fills. */
export const signHeads = (): TemplateResult => html`
  <th scope="col" title=${msg("Cooperation")}>${msg("Coop.")}</th>
  <th scope="col">${msg("Friction")}</th>
  <th scope="col" title=${msg("Neutral or mixed")}>${msg("Other")}</th>
`;

/** Returns the numbers of relations by sign as cells of a row. */
export const signCells = ({ cooperation, friction, neutral, mixed }: SignCounts): TemplateResult =>
  html`<td>${numberText(cooperation)}</td>
    <td>${numberText(friction)}</td>
    <td>${numberText(neutral + mixed)}</td>`;
