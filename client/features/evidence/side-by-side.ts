import { css, html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { statementText } from "../../ui/facts/sentence.ts";
import { claimLink, placeLink } from "../../ui/facts/where.ts";
import {
  asserterWords,
  FACT_TITLES,
  FACTS,
  factsOf,
  sameFacts,
  signWords,
  type Fact,
} from "./comparison.ts";

/** Two claims beside each other, fact by fact; below one another where there is no room. */
export function sideBySide(
  graphIndex: GraphIndex,
  one: Claim,
  other: Claim,
  relation: "corroborates" | "contradicts",
): TemplateResult {
  const same = sameFacts(one, other);
  return html`
    <table class="beside ${relation}">
      <caption class="visually-hidden">
        ${
          relation === "contradicts"
            ? msg(html`This claim and claim ${other.id}, which contradicts it`)
            : msg(html`This claim and claim ${other.id}, which corroborates it`)
        }
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${msg("This claim")}</th>
          <th scope="col">${msg(html`Claim ${other.id}`)}</th>
        </tr>
      </thead>
      <tbody>
        ${FACTS.map(
          (fact) => html`
            <tr class=${same.has(fact) ? "same" : "differs"}>
              <th scope="row">${FACT_TITLES[fact]}</th>
              <td data-of=${msg("This claim")}>${cell(graphIndex, one, fact, true)}</td>
              <td data-of=${msg(`Claim ${other.id}`)}>${cell(graphIndex, other, fact, false)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function cell(graphIndex: GraphIndex, claim: Claim, fact: Fact, open: boolean) {
  switch (fact) {
    case "says":
      return open ? claim.summary : claimLink(claim);
    case "relation":
      return html`<a
        class="link"
        href=${formatRoute({ view: "relation", relation: claim.relation })}
        >${statementText(graphIndex, claim)}</a
      >`;
    case "sign":
      return html`<span class="sign ${signName(claim)}">${signWords(claim)}</span>`;
    case "assertedBy":
      return claim.assertedBy && !claim.background
        ? html`<a
            class="link asserter"
            href=${formatRoute({ view: "actor", actor: claim.assertedBy.id })}
            >${claim.assertedBy.name}</a
          >`
        : html`<span class="asserter">${asserterWords(claim)}</span>`;
    case "reportedIn":
      return placeLink(claim.source, claim.paragraph);
    default:
      return factsOf(claim)[fact];
  }
}

export const besideStyle = css`
  .beside {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-top: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .beside thead,
  .beside tbody,
  .beside tr {
    display: contents;
  }
  .beside thead td {
    display: none;
  }
  .beside th {
    text-align: start;
    font-weight: 620;
  }
  .beside thead th {
    padding: 8px 12px;
    background: var(--raised);
  }
  .beside tbody th {
    grid-column: 1 / -1;
    padding: 7px 12px 0;
    border-top: 1px solid var(--line);
    font-size: 11px;
    font-weight: 550;
    color: var(--ink-2);
    background: linear-gradient(var(--line) 0 0) calc(50% + 0.5px) 0 / 1px 100% no-repeat;
  }
  .beside tbody td {
    padding: 1px 12px 8px;
    overflow-wrap: anywhere;
  }
  .beside td + td,
  .beside th + th {
    box-shadow: inset 1px 0 0 var(--line);
  }
  .beside .same td {
    color: var(--ink-2);
  }
  .beside .sign {
    font-weight: 620;
  }
  .beside .cooperation {
    color: var(--cooperation-ink);
  }
  .beside .friction {
    color: var(--friction-ink);
  }
  @container (max-width: 310px) {
    .beside {
      grid-template-columns: minmax(0, 1fr);
    }
    .beside thead {
      display: none;
    }
    .beside tbody td::before {
      content: attr(data-of) ": ";
      font-size: 11px;
      color: var(--ink-2);
    }
    .beside tbody th {
      background: none;
    }
    .beside td + td {
      box-shadow: none;
    }
  }
`;
