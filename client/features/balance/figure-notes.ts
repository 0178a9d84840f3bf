import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";

interface FigureNote {
  figure: string;
  /** Its formula in words, and the publication it is from */
  note: string;
}

const NOTES: readonly FigureNote[] = [
  {
    figure: msg("Frustration index"),
    note: msg(
      "The least number of pairs that contradict any division of the actors in camps: cooperation across camps, or friction within one; 0 is balance. Abelson and Rosenberg 1958, Harary 1959; with more than two camps Davis 1967, Doreian and Mrvar 1996. Proven for two camps as a program in whole numbers: Aref, Mason and Wilson 2020.",
    ),
  },
  {
    figure: msg("Weighted"),
    note: msg("The least sum of the weights of such pairs, by the rule that folds a pair."),
  },
  {
    figure: msg("Triads"),
    note: msg(
      "+ + + and + − − are balanced, + + − and − − − are not: Heider 1946, Cartwright and Harary 1956. Davis 1967 counts − − − as balanced too.",
    ),
  },
  {
    figure: msg("Degree of balance by triangles"),
    note: msg("Balanced triads divided by all triads: Cartwright and Harary 1956."),
  },
  {
    figure: msg("Degree of balance by closed walks"),
    note: msg(
      "tr e^A / tr e^|A|, with A the signed matrix of neighbours and |A| the same without signs: Estrada and Benzi 2014. To compare graphs of like size.",
    ),
  },
];

/** Returns the definition and source of each figure of the panel, folded. */
export const figureNotes = (): TemplateResult => html`
  <details>
    <summary>${msg("How these figures are computed")}</summary>
    <dl class="body">
      ${NOTES.map(
        ({ figure, note }) => html`
          <dt><b>${figure}</b></dt>
          <dd class="small">${note}</dd>
        `,
      )}
    </dl>
    <p class="small note">
      ${msg("Limits: relations that no source states are missing, one-sided sources show one side, and intensity is a judgement. Cite a figure with the version of the data and the address of this view.")}
    </p>
  </details>
`;
