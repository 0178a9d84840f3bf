import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import { foldedWords } from "../../../domain/folded-text.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { icon, kindIcon } from "../icons/icons.ts";
import { numberText } from "../../../domain/number-text.ts";
import { avatar, avatarStyle } from "../facts/avatar.ts";
import { signMark } from "../facts/signs.ts";
import { publishedWords } from "../facts/source-words.ts";
import { hiddenWords, type SearchContext } from "./hidden-words.ts";
import { hitStyle } from "./hit-style.ts";
import { MORE, rowsOf, type GroupName, type Hit, type HitGroup } from "./hits.ts";
import { markedText } from "./marked-text.ts";

/** The style of hits. */
export const hitStyles = [avatarStyle, hitStyle];

interface GroupWords {
  heading: string;
  /** "3 actors" */
  count: (n: number) => string;
  /** "Show 3 more actors" */
  more: (n: number) => string;
}

const WORDS: Record<GroupName, GroupWords> = {
  actors: {
    heading: msg("Actors"),
    count: (n) => plural(n, { one: "# actor", other: "# actors" }),
    more: (n) => plural(n, { one: "Show # more actor", other: "Show # more actors" }),
  },
  claims: {
    heading: msg("Claims"),
    count: (n) => plural(n, { one: "# claim", other: "# claims" }),
    more: (n) => plural(n, { one: "Show # more claim", other: "Show # more claims" }),
  },
  sources: {
    heading: msg("Sources"),
    count: (n) => plural(n, { one: "# source", other: "# sources" }),
    more: (n) => plural(n, { one: "Show # more source", other: "Show # more sources" }),
  },
  predicates: {
    heading: msg("Predicates"),
    count: (n) => plural(n, { one: "# predicate", other: "# predicates" }),
    more: (n) => plural(n, { one: "Show # more predicate", other: "Show # more predicates" }),
  },
};

/** The input of a list of hits. */
export interface HitListParts {
  groups: readonly HitGroup[];
  /** The text that was asked */
  text: string;
  /** Which row is marked */
  marked: number;
  /** Number of the first row, if other rows come before it */
  from?: number;
  /** The view beside the search; null: there is none */
  shown: SearchContext | null;
  take: (row: number) => void;
}

/** Returns the groups of hits, each under its heading, as options of a listbox. */
export function hitList(parts: HitListParts): TemplateResult[] {
  const { groups, from = 0 } = parts;
  const sought = foldedWords(parts.text);
  let row = from;
  return groups.map((group) => {
    const rows = rowsOf([group]);
    const first = row;
    row += rows.length;
    const { heading } = WORDS[group.group];
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

/** Returns "3 actors, 34 claims", for readers who do not see the list; nothing without hits. */
export const foundWords = (groups: readonly HitGroup[]): string =>
  groups.map(({ group, total }) => WORDS[group].count(total)).join(", ");

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
    const next = Math.min(row.more, MORE);
    const show = WORDS[row.group].more(next);
    const words = next < row.more ? msg(`${show} (of ${numberText(row.more)})`) : show;
    return html`<span class="more">${words}</span>`;
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
      const alias = matched !== "" && matched !== name ? msg(`also known as ${matched}`) : "";
      return { picture: avatar(hit.of), title: name, detail: alias, tag: kind };
    }
    case "claims": {
      const { id, summary, subject, label, object, source } = hit.of;
      const who = `${subject.name} ${label} ${object.name}`;
      return {
        picture: html`<span class="avatar sign ${signName(hit.of)}">${signMark(hit.of)}</span>`,
        title: summary || who,
        detail: [summary ? who : msg(`Claim ${id}`), claimDateWords(hit.of), source.title].join(
          " · ",
        ),
        tag: "",
      };
    }
    case "sources": {
      const { title, publisher, claimCount } = hit.of;
      return {
        picture: html`<span class="avatar">${kindIcon("Treaty")}</span>`,
        title,
        detail: [publisher, publishedWords(hit.of)].filter(Boolean).join(" · "),
        tag: plural(claimCount, { one: "# claim", other: "# claims" }),
      };
    }
    case "predicates": {
      const { label, meaning, relationCount } = hit.of;
      return {
        picture: html`<span class="avatar">${icon("layout")}</span>`,
        title: label,
        detail: meaning,
        tag: plural(relationCount, { one: "# relation", other: "# relations" }),
      };
    }
  }
}

const marks = (text: string, sought: readonly string[]) =>
  markedText(text, sought).map(({ text: part, marked }) =>
    marked ? html`<mark>${part}</mark>` : part,
  );
