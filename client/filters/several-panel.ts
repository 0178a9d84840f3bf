import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Relation } from "../../server/contract/relations.ts";
import { split, type Account } from "../graph/account.ts";
import { nameOf, type Atlas } from "../page/atlas.ts";
import { baseStyle } from "../page/base-style.ts";
import { formatRoute } from "../page/route.ts";
import { tellView } from "../page/tell-view.ts";
import { count } from "../page/words.ts";
import type { View } from "../view/view.ts";
import { avatar, avatarStyle } from "../panels/avatar.ts";
import { leftOut } from "../panels/left-out.ts";
import { panelStyle } from "../panels/panel-style.ts";
import { statement } from "../panels/sentence.ts";
import { signClass } from "../panels/signs.ts";
import { hide, only, unpin } from "./actions.ts";

const severalStyle = css`
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 14px 0 6px;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 7px 0;
    border-bottom: 1px solid var(--line);
    font-weight: 550;
  }
  .who .avatar {
    width: 26px;
    height: 26px;
  }
`;

/** Several actors that were chosen together, what is between them, and what to do with them. */
@customElement("entente-several-panel")
export class SeveralPanel extends LitElement {
  static override styles = [baseStyle, avatarStyle, panelStyle, severalStyle];

  @property({ attribute: false }) actors!: string[];
  @property({ attribute: false }) view!: View;
  /** What is shown, counted */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) atlas!: Atlas;

  protected override render() {
    const { actors, atlas, view } = this;
    const among = [...atlas.relations.values()].filter(
      ({ subject, object }) => actors.includes(subject.id) && actors.includes(object.id),
    );
    const found = split(among, this.account);
    const pinned = actors.filter((id) => id in view.pinned);
    const button = (label: string, next: () => View) => html`
      <button class="button" @click=${() => tellView(this, next())}>${label}</button>
    `;
    return html`
      <h2>${count(actors.length, "actor")} chosen</h2>
      <div class="acts" role="group" aria-label="Actions for selection">
        ${button("Hide", () => hide(view, actors))}
        ${button("Show only these", () => only(view, actors, atlas))}
        ${pinned.length > 0 ? button("Unpin", () => unpin(view, actors)) : nothing}
      </div>
      <ul>
        ${actors.map(
          (id) => html`
            <li>
              <a class="who" href=${formatRoute({ view: "actor", actor: id })}>
                ${avatar(atlas.actors.get(id) ?? { kind: "", country: "" })} ${nameOf(atlas, id)}
              </a>
            </li>
          `,
        )}
      </ul>
      <h3 class="section">
        <span>Between them</span><span class="small">${found.shown.length}</span>
      </h3>
      ${this.#rows(found.shown)} ${leftOut(found, (some) => this.#rows(some))}
    `;
  }

  #rows(relations: readonly Relation[]) {
    return relations.map(
      (relation) => html`
        <a
          class="row ${signClass(relation)}"
          href=${formatRoute({ view: "relation", relation: relation.id })}
          >${statement(this.atlas, relation)}</a
        >
      `,
    );
  }
}
