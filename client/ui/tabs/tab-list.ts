import { html, type TemplateResult } from "lit";
import { nextTab } from "./next-tab.ts";

/** Tabs over one panel, whose id is "panel"; that of a tab is "tab-" and its name. */
export interface TabList<Tab extends string> {
  label: string;
  tabs: readonly Tab[];
  shown: Tab;
  words: (tab: Tab) => string;
  choose: (tab: Tab) => void;
}

/** Tabs as buttons of which one takes the focus, and arrow keys lead to the others. */
export function tabList<Tab extends string>({
  label,
  tabs,
  shown,
  words,
  choose,
}: TabList<Tab>): TemplateResult {
  const press = (event: KeyboardEvent) => {
    const next = nextTab(tabs, shown, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`
    <div role="tablist" aria-label=${label} @keydown=${press}>
      ${tabs.map(
        (tab) => html`
          <button
            id="tab-${tab}"
            role="tab"
            aria-controls="panel"
            aria-selected=${tab === shown ? "true" : "false"}
            tabindex=${tab === shown ? 0 : -1}
            @click=${() => choose(tab)}
          >
            ${words(tab)}
          </button>
        `,
      )}
    </div>
  `;
}
