import { html, type TemplateResult } from "lit";
import type { ActorRef } from "../../../domain/contract/claims.ts";
import { nameOf, type Atlas } from "../../model/graph/atlas.ts";

interface Statement {
  subject: ActorRef;
  label: string;
  object: ActorRef;
}

/** Subject, predicate, object as a sentence with the predicate in bold. */
export function statement(atlas: Atlas, { subject, label, object }: Statement): TemplateResult {
  return html`
    <span class="says"
      >${nameOf(atlas, subject.id)} <b>${label}</b> ${nameOf(atlas, object.id)}</span
    >
  `;
}

/** The same sentence as plain text. */
export function statementText(atlas: Atlas, { subject, label, object }: Statement): string {
  return `${nameOf(atlas, subject.id)} ${label} ${nameOf(atlas, object.id)}`;
}
