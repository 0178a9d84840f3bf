import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatar } from "../../ui/facts/avatar.ts";
import { statement } from "../../ui/facts/sentence.ts";
import { publishedWords } from "../../ui/facts/source-words.ts";
import { placeLink } from "../../ui/facts/where.ts";
import { asserterWords } from "./comparison.ts";

const DATE_BASIS: Record<string, string> = {
  derived: msg("taken from another article"),
  external: msg("not from the article"),
};

/** All facts of a claim; those who assert it come before those who report it. */
export function claimFacts(graphIndex: GraphIndex, claim: Claim): TemplateResult {
  const relation = formatRoute({ view: "relation", relation: claim.relation });
  const basis = claim.validFrom && !claim.background ? DATE_BASIS[claim.dateBasis] : undefined;
  return html`
    <dl class="known">
      <dt>${msg("Asserted by")}</dt>
      <dd class="voice">${voice(claim)}</dd>
      ${
        claim.background
          ? nothing
          : html`
              <dt>${msg("Reported in")}</dt>
              <dd>
                ${
                  claim.alsoParagraphs.length
                    ? msg(
                        html`${placeLink(claim.source, claim.paragraph)}, also paragraph
                        ${claim.alsoParagraphs.join(", ")}`,
                      )
                    : placeLink(claim.source, claim.paragraph)
                }
                <span class="small">${publishedWords(claim.source)}</span>
              </dd>
            `
      }
      <dt>${msg("Relation")}</dt>
      <dd><a class="link" href=${relation}>${statement(graphIndex, claim)}</a></dd>
      ${
        basis
          ? html`<dt>${msg("Its date")}</dt>
              <dd>${basis}</dd>`
          : nothing
      }
      ${
        claim.instrument
          ? html`<dt>${msg("Instrument")}</dt>
              <dd>${claim.instrument}</dd>`
          : nothing
      }
      ${
        claim.about.length
          ? html`<dt>${msg("About")}</dt>
              <dd>${topics(graphIndex, claim)}</dd>`
          : nothing
      }
      ${
        claim.note
          ? html`<dt>${msg("Note")}</dt>
              <dd>${claim.note}</dd>`
          : nothing
      }
    </dl>
  `;
}

function voice(claim: Claim) {
  if (!claim.assertedBy || claim.background) return asserterWords(claim);
  const { id, name } = claim.assertedBy;
  return html`<a class="who" href=${formatRoute({ view: "actor", actor: id })}
    >${avatar(claim.assertedBy)} ${name}</a
  >`;
}

function topics(graphIndex: GraphIndex, claim: Claim) {
  return claim.about.map(
    (id, at) =>
      html`${at ? ", " : ""}<a class="link" href=${formatRoute({ view: "actor", actor: id })}
          >${nameOf(graphIndex, id)}</a
        >`,
  );
}
