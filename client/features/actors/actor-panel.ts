import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { ActorWithRelations } from "../../../domain/contract/actors.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { getActor } from "../../api/client.ts";
import { split, type Account } from "../../model/graph/account.ts";
import { nameOf, pairName, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { formatRoute } from "../../model/link/route.ts";
import type { Moment } from "../../model/time/moment.ts";
import { timeNote } from "../../model/time/words.ts";
import { actorStyle } from "./actor-style.ts";
import { avatar, avatarStyle } from "../../ui/facts/avatar.ts";
import { balanceBar, balanceStyle } from "../../ui/facts/balance-bar.ts";
import { groupByCounterpart, groupBySign, type CounterpartGroup } from "../../ui/facts/grouping.ts";
import { GROUP_WORDS } from "../../ui/facts/group-words.ts";
import { leftOut, undatedIn } from "../../ui/facts/left-out.ts";
import { notDrawn } from "../../ui/facts/not-drawn.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { relationRow } from "../../ui/facts/relation-row.ts";
import { tally } from "../../ui/facts/signs.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";

/** An actor: its facts and its relations, by sign and counterpart. */
@customElement("entente-actor-panel")
export class ActorPanel extends LitElement {
  static override styles = [
    baseStyle,
    avatarStyle,
    panelStyle,
    balanceStyle,
    statusStyle,
    actorStyle,
  ];

  @property() actor = "";
  /** The time that is looked at */
  @property({ attribute: false }) moment: Moment = null;
  /** The counts of the shown relations */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  #answer = new Task(this, {
    task: ([actor], { signal }) => getActor(actor, signal),
    args: () => [this.actor] as const,
  });

  protected override render() {
    return this.#answer.render({
      pending: () => html`${this.#heading(nameOf(this.graphIndex, this.actor))} ${skeleton(5)}`,
      complete: (actor) => this.#actor(actor),
      error: (error) => failure(error, () => void this.#answer.run()),
    });
  }

  #heading(name: string) {
    const known = this.graphIndex.actors.get(this.actor);
    return html`
      <header>
        ${avatar(known ?? { kind: "", country: "" })}
        <div>
          <h2>${known?.name ?? name}</h2>
          <p class="small">${known?.kind ?? ""}</p>
        </div>
      </header>
    `;
  }

  #actor(actor: ActorWithRelations) {
    const { relations, summary, aliases, name } = actor;
    const found = split(relations, this.account);
    const counterparts = groupByCounterpart(found.shown, actor.id);
    const others = counterparts.filter(({ counterpart }) => counterpart.id !== actor.id).length;
    const sum = plural(found.shown.length, { one: "# relation", other: "# relations" });
    const whom = plural(others, { one: "# other actor", other: "# other actors" });
    return html`
      ${this.#heading(name)} ${summary ? html`<p class="lead">${summary}</p>` : nothing}
      ${aliases.length ? html`<p class="small also">${msg(html`Also: ${aliases.join(", ")}`)}</p>` : nothing}
      ${balanceBar(tally(found.shown))}
      ${
        relations.length === 0
          ? html`<p class="lead">${msg("No relation of this actor is recorded.")}</p>`
          : html`
              <p class="small sum">
                ${
                  others < counterparts.length
                    ? msg(`${sum} with ${whom} and itself`)
                    : msg(`${sum} with ${whom}`)
                }
              </p>
              ${notDrawn(found.shown, this.graphIndex, this.account)}
            `
      }
      <p class="small sum">
        <a class="link" href=${formatRoute({ view: "paths", start: actor.id })}
          >${msg("Find a path to another actor")}</a
        >
      </p>
      <p class="small sum">
        <a class="link" href=${formatRoute({ view: "story", actors: [actor.id] })}
          >${msg("Its story: balance over time, milestones")}</a
        >
      </p>
      <p class="small sum">
        <a
          class="link"
          href=${formatRoute({ view: "balance", choices: ["show", "time", "actor", actor.id] })}
          >${msg("Its camps over time: on whose side, since when")}</a
        >
      </p>
      <slot></slot>
      ${this.#groups(found.shown, actor.id)}
      ${leftOut(found, (some, when) => this.#groups(some, actor.id, when))}
    `;
  }

  #groups(relations: Relation[], actor: string, when?: string) {
    return groupBySign(relations).map(({ group, relations: some }) => {
      const words =
        GROUP_WORDS[group] + (when ?? timeNote(this.moment, undatedIn(some, this.moment)));
      return html`
        <section aria-label=${words}>
          <h3 class="section"><span>${words}</span><span class="small">${some.length}</span></h3>
          ${groupByCounterpart(some, actor).map((each, at) => this.#counterpart(each, at === 0))}
        </section>
      `;
    });
  }

  #counterpart({ counterpart, relations }: CounterpartGroup, open: boolean) {
    const only = relations.length === 1;
    return html`
      <details ?open=${open || only}>
        <summary>
          ${avatar(counterpart)}
          <span class="name"
            >${counterpart.id === this.actor ? msg("Itself") : nameOf(this.graphIndex, counterpart.id)}</span
          >
          ${only ? nothing : html`<span class="small">${relations.length}</span>`}
          <span class="turn">${icon("chevronDown")}</span>
        </summary>
        <ul>
          ${relations.map((relation) => html`<li>${relationRow(this.graphIndex, relation)}</li>`)}
          ${
            only
              ? nothing
              : html`<li class="small all">
                  <a
                    class="link"
                    href=${formatRoute({ view: "pair", actors: [this.actor, counterpart.id] })}
                    >${msg(html`All relations between ${pairName(this.graphIndex, [this.actor, counterpart.id])}`)}</a
                  >
                </li>`
          }
        </ul>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-actor-panel": ActorPanel;
  }
}
