import { html, type TemplateResult } from "lit";
import type { ActorRef } from "../../../domain/contract/claims.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";

interface Statement {
  subject: ActorRef;
  label: string;
  object: ActorRef;
}

/** Subject, predicate, object as a sentence with the predicate in bold. */
export function statement(
  graphIndex: GraphIndex,
  { subject, label, object }: Statement,
): TemplateResult {
  return html`
    <span class="says"
      >${nameOf(graphIndex, subject.id)} <b>${label}</b> ${nameOf(graphIndex, object.id)}</span
    >
  `;
}

/** The same sentence as plain text. */
export function statementText(
  graphIndex: GraphIndex,
  { subject, label, object }: Statement,
): string {
  return `${nameOf(graphIndex, subject.id)} ${label} ${nameOf(graphIndex, object.id)}`;
}
