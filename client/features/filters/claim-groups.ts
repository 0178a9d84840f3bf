import { html } from "lit";
import { msg } from "../../../domain/message.ts";
import { STATUSES, statusWords } from "../../../domain/status.ts";
import { SIGN_LABELS, SIGN_NAMES } from "../../../domain/sign.ts";
import { DEFAULT_FILTER, type Filter } from "../../model/graph/filter.ts";
import { showsUndated } from "../../model/graph/time-test.ts";
import { sentence } from "../../model/text/words.ts";
import { checks, group, option } from "./choice-list.ts";
import type { GroupParts } from "./choice.ts";
import { toggle } from "../../model/filter/toggle.ts";
import { entryOf } from "../../model/entry-of.ts";

/** Cooperation, friction and what is neither. */
export function signGroup({ filter: { signs }, counts, change }: GroupParts) {
  const options = SIGN_NAMES.map((name) => option(name, SIGN_LABELS[name], counts.sign.get(name)));
  const first = DEFAULT_FILTER.signs;
  const only = (value: string) =>
    Object.fromEntries(SIGN_NAMES.map((sign) => [sign, sign === value])) as Filter["signs"];
  return group(
    msg("Sign"),
    SIGN_NAMES.some((sign) => signs[sign] !== first[sign]),
    true,
    checks(options, (value) => signs[value as keyof Filter["signs"]], {
      toggle: (value) => {
        const sign = value as keyof Filter["signs"];
        change({ signs: { ...signs, [sign]: !signs[sign] } });
      },
      only: (value) => change({ signs: only(value) }),
    }),
  );
}

/** Returns the filters by status, public record, dates and dispute. */
export function claimGroup(
  { filter, counts, change }: GroupParts,
  first: Filter["statuses"],
  dateless: number,
) {
  const { statuses, background, disputedOnly = false } = filter;
  const undated = showsUndated(filter);
  const marks = new Map<string, { on: boolean; change: Partial<Filter> }>([
    ["background", { on: background, change: { background: !background } }],
    ["undated", { on: undated, change: { undated: undated === !filter.time ? !undated : null } }],
    ["disputed", { on: disputedOnly, change: { disputedOnly: !disputedOnly } }],
  ]);
  return group(
    msg("Claims"),
    !background ||
      undated === Boolean(filter.time) ||
      disputedOnly ||
      String(statuses) !== String(first),
    true,
    [
      checks(
        STATUSES.map((status) =>
          option(status, sentence(statusWords(status)), counts.status.get(status)),
        ),
        (value) => statuses?.includes(value) ?? true,
        {
          toggle: (value) => change({ statuses: toggle(statuses, value, STATUSES) }),
          only: (value) => change({ statuses: [value] }),
        },
      ),
      html`<hr />`,
      checks(
        [
          {
            ...option("background", msg("Public record"), counts.background.get("background")),
            hint: msg("Treaties and events that no article mentions; not verified here"),
          },
          option("undated", msg("Undated"), dateless),
          option("disputed", msg("Disputed only"), counts.disputed.get("disputed")),
        ],
        (value) => entryOf(marks, value).on,
        { toggle: (value) => change(entryOf(marks, value).change) },
      ),
    ],
  );
}
