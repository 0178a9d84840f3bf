import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { Claim, SourceRef } from "../../../domain/contract/claims.ts";
import { formatRoute } from "../../model/link/route.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";

/** Returns the hash of a source, at a paragraph where there is one. */
export function sourceHref(source: { id: string }, paragraph: number | null): string {
  return formatRoute({
    view: "source",
    source: source.id,
    ...(paragraph === null ? {} : { paragraph }),
  });
}

/**
 * Returns a link to a place in a source: its title and the paragraph.
 * @param oneLine cuts a long title, so that the place takes one line of its own
 */
export function placeLink(
  source: SourceRef,
  paragraph: number | null,
  oneLine = false,
): TemplateResult {
  const place = paragraph === null ? "" : msg(`paragraph\u00a0${paragraph}`);
  return oneLine
    ? html`<a class="place" href=${sourceHref(source, paragraph)} title=${source.title}
          ><span>${source.title}</span>${place}</a
        >${place ? " · " : nothing}`
    : html`<a class="link" href=${sourceHref(source, paragraph)}
        >${place ? `${source.title}, ${place}` : source.title}</a
      >`;
}

/** Returns the statement of a claim as a link to the claim itself. */
export function claimLink({ id, summary }: Pick<Claim, "id" | "summary">): TemplateResult {
  return html`<a class="claim" href=${formatRoute({ view: "claim", claim: id })}
    >${summary || msg(`Claim ${id}`)}</a
  >`;
}

/**
 * Returns the names of those who assert a claim: an actor or the document; empty for background.
 */
export function asserter(graphIndex: GraphIndex, claim: Claim): TemplateResult | typeof nothing {
  if (claim.background) return nothing;
  if (!claim.assertedBy) return msg(html`stated by the article`);
  const { id } = claim.assertedBy;
  return msg(
    html`says
      <a class="link asserter" href=${formatRoute({ view: "actor", actor: id })}
        >${nameOf(graphIndex, id)}</a
      >`,
  );
}
