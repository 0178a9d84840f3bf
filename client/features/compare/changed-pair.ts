import { html, nothing } from "lit";
import { SIGN_WORDS } from "../../../domain/sign.ts";
import { msg } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import type { Change, Comparison, PairChange } from "../../model/graph/compare.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { spellsWords } from "../../model/text/dates.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatar } from "../../ui/facts/avatar.ts";
import { statement } from "../../ui/facts/sentence.ts";
import { balanceWord } from "./compared.ts";

/** Two actors, what became of them between two dates, and their relations then. */
export function changedPair(
  graphIndex: GraphIndex,
  { pair, before, after, relations }: PairChange,
  change: Change,
  all: Comparison,
) {
  const then = balanceWord(before);
  const now = balanceWord(after);
  const ids = [...relations.new, ...relations.gone, ...relations.kept];
  return html`
    <details ?open=${change === "flipped"}>
      <summary>
        ${[...new Set(pair)].map((id) => avatar(graphIndex.actors.get(id) ?? { kind: "", country: "" }))}
        <span class="names">${pairDash(graphIndex, pair)}</span>
        <span class="turned small">
          ${
            change === "flipped"
              ? html`<i class=${then}></i>→<i class=${now}></i>${flippedWords(then, now)}`
              : tally(relations)
          }
        </span>
      </summary>
      <ul>
        ${ids.map((id) => changedRelation(graphIndex, id, all.relations.get(id)))}
        <li class="small">
          <a class="link" href=${formatRoute({ view: "pair", actors: pair })}
            >${msg("All relations between them")}</a
          >
        </li>
      </ul>
    </details>
  `;
}

const pairDash = (graphIndex: GraphIndex, [a, b]: PairChange["pair"]): string =>
  `${nameOf(graphIndex, a)} – ${a === b ? msg("itself") : nameOf(graphIndex, b)}`;

function changedRelation(graphIndex: GraphIndex, id: string, fate: Fate | undefined) {
  const relation = graphIndex.relations.get(id);
  if (!relation || !fate) return nothing;
  return html`
    <li>
      <a class="row ${signName(relation)}" href=${formatRoute({ view: "relation", relation: id })}>
        <span class="head">
          ${statement(graphIndex, relation)}
          <span class="when">${spellsWords(relation.spells)}</span>
        </span>
        <span class="badges"><span class="badge ${fate}">${FATE_WORDS[fate]}</span></span>
      </a>
    </li>
  `;
}

type Balance = ReturnType<typeof balanceWord>;

const BALANCE_WORDS: Readonly<Record<Balance, string>> = {
  cooperation: SIGN_WORDS.cooperation,
  friction: SIGN_WORDS.friction,
  neither: msg("neither"),
};

/** "cooperation to friction" */
const flippedWords = (then: Balance, now: Balance): string =>
  msg(`${BALANCE_WORDS[then]} to ${BALANCE_WORDS[now]}`);

type Fate = "new" | "gone" | "kept";

const FATE_WORDS: Readonly<Record<Fate, string>> = {
  new: msg("new"),
  gone: msg("gone"),
  kept: msg("kept"),
};

/** "2 new, 1 gone" */
function tally(relations: PairChange["relations"]): string {
  return (["new", "gone", "kept"] as const)
    .filter((fate) => relations[fate].length > 0)
    .map((fate) => `${relations[fate].length} ${FATE_WORDS[fate]}`)
    .join(", ");
}
