import { css, html, type TemplateResult } from "lit";
import { kindIcon } from "../icons/icons.ts";

/**
 * Returns the disc of an actor: its country's flag for a state, the icon of its kind for any other.
 */
export function avatar(actor: { kind: string; country: string }): TemplateResult {
  const flag = actor.kind === "State" && /^[A-Z]{2}$/i.test(actor.country);
  if (!flag) return html`<span class="avatar">${kindIcon(actor.kind)}</span>`;
  const src = `flags/${actor.country.toLowerCase()}.svg`;
  return html`<span class="avatar"><img src=${src} alt="" width="24" height="24" /></span>`;
}

export const avatarStyle = css`
  .avatar {
    --size: 24px;
    flex: none;
    display: inline-grid;
    place-items: center;
    width: var(--size);
    height: var(--size);
    border-radius: 50%;
    overflow: hidden;
    color: var(--ink-2);
    background: var(--raised);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .avatar img {
    width: 100%;
    height: 100%;
    object-fit: cover;
    border-radius: 50%;
    border: 1px solid light-dark(#14202b1f, #ffffff24);
  }
  .avatar svg {
    width: 56%;
    height: 56%;
  }
`;
