import { html } from "lit";
import { compareDates } from "../../../domain/dates/date-key.ts";
import { statusWords } from "../../../domain/status.ts";
import { SIGN_WORDS } from "../../../domain/sign.ts";
import { msg } from "../../../domain/message.ts";
import { drawnSign, signName } from "../../../domain/drawn-sign.ts";
import type { SignName } from "../../../domain/sign.ts";
import { spellsWords } from "../../model/text/dates.ts";
import { sentence } from "../../model/text/words.ts";
import { avatar } from "../../ui/facts/avatar.ts";
import { signMark } from "../../ui/facts/signs.ts";
import type { Column } from "./column.ts";
import type { ActorRow, RelationRow } from "./rows.ts";

const counted = (of: SignName, heading: string, mark: string): Column<ActorRow> => ({
  id: of,
  heading,
  value: (row) => row[of],
  text: (row) => (row[of] === 0 ? "0" : `${mark}${row[of]}`),
  cell: (row) => html`<span class=${row[of] === 0 ? "none" : of}>${mark}${row[of]}</span>`,
  track: "minmax(92px, 1fr)",
  numeric: true,
  narrow: of !== "neutral",
});

export const ACTOR_COLUMNS: readonly Column<ActorRow>[] = [
  {
    id: "name",
    heading: msg("Actor"),
    value: ({ actor }) => actor.name,
    text: ({ actor }) => [actor.name, ...actor.aliases].join(" "),
    cell: ({ actor }) => html`${avatar(actor)}<b title=${actor.name}>${actor.name}</b>`,
    track: "minmax(150px, 3fr)",
    narrow: true,
  },
  {
    id: "kind",
    heading: msg("Kind"),
    value: ({ actor }) => actor.kind,
    text: ({ actor }) => actor.kind,
    track: "minmax(90px, 1fr)",
  },
  counted("cooperation", msg("Cooperation"), "+"),
  counted("friction", msg("Friction"), "−"),
  counted("neutral", msg("Neutral"), "±"),
  {
    id: "relations",
    heading: msg("Relations"),
    value: ({ relations }) => relations,
    text: ({ relations }) => String(relations),
    track: "minmax(86px, 1fr)",
    numeric: true,
  },
];

const signText = (relation: RelationRow["relation"]): string =>
  relation.mixed ? msg("Mixed") : sentence(SIGN_WORDS[signName(relation)]);

const when = ({ relation }: RelationRow): string => spellsWords(relation.spells);

const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  {
    id: "subject",
    heading: msg("From"),
    value: ({ subject }) => subject,
    text: ({ subject, relation }) => `${subject} ${relation.subject.name}`,
    cell: ({ subject, relation }) =>
      html`${avatar(relation.subject)}<b title=${subject}>${subject}</b>`,
    track: "minmax(104px, 2fr)",
    narrow: true,
  },
  {
    id: "predicate",
    heading: msg("Relation"),
    value: ({ relation }) => relation.label,
    text: ({ relation }) => relation.label,
    track: "minmax(100px, 2fr)",
    narrow: true,
  },
  {
    id: "object",
    heading: msg("To"),
    value: ({ object }) => object,
    text: ({ object, relation }) => `${object} ${relation.object.name}`,
    cell: ({ object, relation }) =>
      html`${avatar(relation.object)}<b title=${object}>${object}</b>`,
    track: "minmax(104px, 2fr)",
    narrow: true,
  },
  {
    id: "sign",
    heading: msg("Sign"),
    value: ({ relation }) => drawnSign(relation),
    text: ({ relation }) => signText(relation),
    cell: ({ relation }) => html`
      <span class=${signName(relation)} title=${signText(relation)}
        >${signMark(relation)} ${signText(relation)}</span
      >
    `,
    track: "minmax(104px, 1fr)",
  },
  {
    id: "when",
    heading: msg("When"),
    value: ({ relation }) => relation.validFrom ?? "",
    order: compareDates,
    text: when,
    track: "minmax(120px, 1.6fr)",
  },
  {
    id: "status",
    heading: msg("Status"),
    value: ({ relation }) => relation.status,
    text: ({ relation }) =>
      sentence(
        [statusWords(relation.status), ...(relation.disputed ? [msg("disputed")] : [])].join(", "),
      ),
    track: "minmax(84px, 1fr)",
  },
  {
    id: "intensity",
    heading: msg("Intensity"),
    value: ({ relation }) => relation.intensity,
    text: ({ relation }) => relation.intensity.toFixed(1),
    track: "84px",
    numeric: true,
  },
  {
    id: "sources",
    heading: msg("Sources"),
    value: ({ relation }) => relation.sourceCount,
    text: ({ relation }) => String(relation.sourceCount),
    track: "80px",
    numeric: true,
  },
];

const CHANGE_WORDS: Readonly<Record<Exclude<RelationRow["change"], "">, string>> = {
  new: msg("new"),
  gone: msg("gone"),
  kept: msg("kept"),
};

const CHANGE: Column<RelationRow> = {
  id: "change",
  heading: msg("Change"),
  value: ({ change }) => change,
  text: ({ change }) => change && sentence(CHANGE_WORDS[change]),
  track: "80px",
  narrow: true,
};

/** Returns the columns of relations; with what became of them where two dates are compared. */
export function relationColumns(compares: boolean): readonly Column<RelationRow>[] {
  return compares ? [CHANGE, ...RELATION_COLUMNS] : RELATION_COLUMNS;
}
