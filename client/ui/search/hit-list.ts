import { html, nothing, type TemplateResult } from "lit";
import { signName } from "../../../domain/drawn-sign.ts";
import { foldedWords } from "../../../domain/folded-text.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { icon, kindIcon } from "../icons/icons.ts";
import { count, numberText } from "../../model/text/words.ts";
import { avatar, avatarStyle } from "../facts/avatar.ts";
import { signMark } from "../facts/signs.ts";
import { publishedWords } from "../facts/source-words.ts";
import { hiddenWords, type Shown } from "./hidden-words.ts";
import { hitStyle } from "./hit-style.ts";
import { MORE, rowsOf, type GroupName, type Hit, type HitGroup } from "./hits.ts";
import { markedText } from "./marked-text.ts";

/** The style of hits. */
export const hitStyles = [avatarStyle, hitStyle];

/** How each group is headed, and what one of it is called. */
const WORDS: Record<GroupName, [heading: string, one: string]> = {
  actors: ["Actors", "actor"],
  claims: ["Claims", "claim"],
  sources: ["Sources", "source"],
  predicates: ["Predicates", "predicate"],
};

const plural = (n: number, one: string): string => (n === 1 ? one : `${one}s`);

/** The input of a list of hits. */
export interface HitListParts {
  groups: readonly HitGroup[];
  /** The text that was asked */
  text: string;
  /** Which row is marked */
  marked: number;
  /** Number of the first row, if other rows come before it */
  from?: number;
  /** What is shown beside the search; null: nothing is */
  shown: Shown | null;
  take: (row: number) => void;
}

/** The groups of what was found, each under its heading, as options of a listbox. */
export function hitList(parts: HitListParts): TemplateResult[] {
  const { groups, from = 0 } = parts;
  const sought = foldedWords(parts.text);
  let row = from;
  return groups.map((group) => {
    const rows = rowsOf([group]);
    const first = row;
    row += rows.length;
    const [heading] = WORDS[group.group];
    return html`
      <div class="group" role="group" aria-label="${heading}, ${numberText(group.total)}">
        <p class="heading" aria-hidden="true">
          <span>${heading}</span><span>${numberText(group.total)}</span>
        </p>
        ${rows.map((one, at) => option(parts, first + at, content(one, sought, parts.shown)))}
      </div>
    `;
  });
}

/** "3 actors, 34 claims", for who does not see the list; nothing for no hits. */
export const foundWords = (groups: readonly HitGroup[]): string =>
  groups.map(({ group, total }) => count(total, WORDS[group][1])).join(", ");

function option({ marked, take }: HitListParts, row: number, inside: unknown) {
  return html`
    <div
      class="hit"
      id="hit-${row}"
      role="option"
      aria-selected=${row === marked ? "true" : "false"}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => take(row)}
    >
      ${inside}
    </div>
  `;
}

type Row = ReturnType<typeof rowsOf>[number];

function content(row: Row, sought: readonly string[], shown: HitListParts["shown"]) {
  if ("more" in row) {
    const [, one] = WORDS[row.group];
    const next = Math.min(row.more, MORE);
    const of = next < row.more ? ` (of ${numberText(row.more)})` : "";
    return html`<span class="more">Show ${numberText(next)} more ${plural(next, one)}${of}</span>`;
  }
  const note = shown ? hiddenWords(row, shown) : "";
  const { picture, title, detail, tag } = described(row);
  return html`
    ${picture}
    <span class="text">
      <span class="name">${marks(title, sought)}</span>
      ${detail ? html`<span class="detail">${marks(detail, sought)}</span>` : nothing}
      ${note ? html`<span class="detail note">${note}</span>` : nothing}
    </span>
    ${tag ? html`<span class="tag">${tag}</span>` : nothing}
  `;
}

interface Described {
  picture: TemplateResult;
  title: string;
  detail: string;
  tag: string;
}

function described(hit: Hit): Described {
  switch (hit.group) {
    case "actors": {
      const { name, kind, matched } = hit.of;
      const alias = matched !== "" && matched !== name ? `also known as ${matched}` : "";
      return { picture: avatar(hit.of), title: name, detail: alias, tag: kind };
    }
    case "claims": {
      const { id, summary, subject, label, object, source } = hit.of;
      const who = `${subject.name} ${label} ${object.name}`;
      return {
        picture: html`<span class="avatar sign ${signName(hit.of)}">${signMark(hit.of)}</span>`,
        title: summary || who,
        detail: [summary ? who : `Claim ${id}`, claimDateWords(hit.of), source.title].join(" · "),
        tag: "",
      };
    }
    case "sources": {
      const { title, publisher, claimCount } = hit.of;
      return {
        picture: html`<span class="avatar">${kindIcon("Treaty")}</span>`,
        title,
        detail: [publisher, publishedWords(hit.of)].filter(Boolean).join(" · "),
        tag: count(claimCount, "claim"),
      };
    }
    case "predicates": {
      const { label, meaning, relationCount } = hit.of;
      return {
        picture: html`<span class="avatar">${icon("layout")}</span>`,
        title: label,
        detail: meaning,
        tag: count(relationCount, "relation"),
      };
    }
  }
}

const marks = (text: string, sought: readonly string[]) =>
  markedText(text, sought).map(({ text: part, marked }) =>
    marked ? html`<mark>${part}</mark>` : part,
  );
