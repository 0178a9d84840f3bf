import type { Page } from "playwright-core";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, inject, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { isShown, RELATIONS, type Asked, type Counted } from "./counted.ts";
import { drawn, settled, spokenSummary } from "./map.ts";
import { visits } from "./visits.ts";

const KINDS = ["State", "Organization", "Treaty", "Territory", "Person"];
const SIGNED = [1, -1];
const FIRM = ["occurred", "ongoing"];

/** A filter as a link has it, and as the files are counted by it. */
interface Drawn {
  query: string;
  asked: Asked;
}

/** Filters by chance, the same ones for the same seed; undated relations as the link leaves it. */
function filters(seed: number, number: number): Drawn[] {
  const random = xoroshiro128plus(seed);
  const one = <T>(list: readonly [T, ...T[]]): T =>
    list[uniformInt(random, 0, list.length - 1)] ?? list[0];
  return Array.from({ length: number }, () => {
    const time = one<readonly [string, string] | null>([
      null,
      ["1995", "1995"],
      ["2023-01", "2024-12"],
      ["2020-09-27", "2020-11-10"],
    ]);
    const undated = one<boolean | null>([null, null, true, false]);
    const signs = one([SIGNED, [-1], [1], [1, -1, 0]]);
    const source = one([null, null, "d1", "d2"]);
    const statuses = one([FIRM, FIRM, ["ongoing"], [...FIRM, "alleged", "planned"]]);
    const kinds = one([KINDS, KINDS, ["State", "Organization"], [...KINDS, "Event"]]);
    const intensity = one([0, 0, 0.5]);
    const query = new URLSearchParams({
      ...(time && (time[0] === time[1] ? { at: time[0] } : { from: time[0], to: time[1] })),
      ...(undated !== null && { undated: undated ? "include" : "exclude" }),
      ...(signs !== SIGNED && { sign: signs.join() }),
      ...(statuses !== FIRM && { status: statuses.join() }),
      ...(kinds !== KINDS && { kind: kinds.join() }),
      ...(source && { source }),
      ...(intensity > 0 && { intensity: String(intensity) }),
    });
    const times = time ? [time] : [];
    const asked = { signs, statuses, kinds, source, intensity, times };
    return { query: query.toString(), asked: { ...asked, undated: undated ?? !time } };
  });
}

const VIEWS: Drawn[] = [
  { query: "", asked: asks({}) },
  { query: "at=1995", asked: asks({ times: [["1995", "1995"]], undated: false }) },
  { query: "at=1995&undated=1", asked: asks({ times: [["1995", "1995"]] }) },
  {
    query: "from=2023-01&to=2024-12&undated=exclude",
    asked: asks({ times: [["2023-01", "2024-12"]], undated: false }),
  },
  {
    query: "before=2020-09&after=2024-03",
    asked: asks({
      times: [
        ["2020-09", "2020-09"],
        ["2024-03", "2024-03"],
      ],
      undated: false,
    }),
  },
  { query: "source=d1", asked: asks({ source: "d1" }) },
  {
    query: "from=2018-01&to=2024-12&undated=include&sign=-1,0&source=d2",
    asked: asks({ times: [["2018-01", "2024-12"]], signs: [-1, 0], source: "d2" }),
  },
  {
    query: "at=2023&undated=1&sign=1,-1,0&status=occurred,ongoing,alleged&source=d1",
    asked: asks({
      times: [["2023", "2023"]],
      signs: [1, -1, 0],
      statuses: [...FIRM, "alleged"],
      source: "d1",
    }),
  },
  ...filters(20261128, 2),
];

function asks(other: Partial<Asked>): Asked {
  const all = { signs: SIGNED, statuses: FIRM, kinds: KINDS, source: null, intensity: 0 };
  return { ...all, times: [], undated: true, ...other };
}

/** Numbers of relations: of each sign, of all that are shown, and of those that are not. */
function sums(relations: readonly Counted[], asked: Asked) {
  const shown = relations.filter((relation) => isShown(relation, asked));
  const of = (sign: number) => shown.filter((relation) => relation.sign === sign).length;
  return {
    ...{ cooperation: of(1), friction: of(-1), neutral: of(0) },
    shown: shown.length,
    left: relations.length - shown.length,
    undated: asked.times.length > 0 ? shown.filter(({ spells }) => spells.length === 0).length : 0,
  };
}

type Sums = ReturnType<typeof sums>;

const ENDS = (a: string, b = a) =>
  RELATIONS.filter(({ subject, object }) => {
    const ends = [subject, object];
    return ends.includes(a) && ends.includes(b);
  });

const CHOSEN = ["armenia", "russia", "azerbaijan", "iran"];
const AMONG_CHOSEN = RELATIONS.filter(
  ({ subject, object }) => CHOSEN.includes(subject) && CHOSEN.includes(object),
);

/** In which the page arranges itself differently. */
const DESKTOP = { width: 1440, height: 900 };
const SMALLER = [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const WINDOWS = [DESKTOP, ...SMALLER];

/** Claims about an actor that count and are not told in its story, which goes through all times. */
function claimsUntold(actor: string, asked: Asked): number {
  const always = { ...asked, times: [], undated: true };
  const untold = ENDS(actor).map((relation) => {
    const { firmSources } = relation;
    if (!isShown(relation, always)) return firmSources.length;
    return firmSources.filter((id) => asked.source !== null && id !== asked.source).length;
  });
  return untold.reduce((sum, n) => sum + n, 0);
}

const many = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
const more = (left: number) => (left > 0 ? `the filter leaves out ${left} more` : "");
const joined = (...parts: string[]) => parts.filter(Boolean).join("; ");
const including = (undated: number) => (undated > 0 ? `including ${undated} undated` : "");

/** What the map says of itself, and an embed of its own. */
function summaryOf({ cooperation, friction, neutral, undated, left }: Sums): string {
  const parts = [
    `${many(cooperation, "relation")} of cooperation`,
    `${friction} of friction`,
    neutral > 0 ? `${neutral} neutral or mixed` : "",
    including(undated),
  ];
  return joined(parts.filter(Boolean).join(", "), more(left));
}

const panel = (page: Page) => page.getByRole("region", { name: "Details" });

/** What a panel counts: by sign, and what the filter leaves out. */
async function panelSums(page: Page): Promise<string[]> {
  const said = panel(page);
  await said.locator(".balance-words").first().waitFor();
  const left = said.getByText(/^The filter leaves out /).first();
  return [
    ...(await said.locator(".balance-words").first().locator("span").allInnerTexts()),
    (await left.count()) > 0 ? await left.innerText() : "",
  ];
}

const panelSays = ({ cooperation, friction, left }: Sums): string[] => [
  many(cooperation, "cooperative relation"),
  many(friction, "conflictual relation"),
  left > 0 ? `The filter leaves out ${many(left, "more relation")}` : "",
];

/** The texts of a picture that the server draws, in one line. */
async function pictureText(query: string): Promise<string> {
  const answer = await fetch(`${inject("product")}/api/view.svg?${query}&width=1600&height=900`);
  return (await answer.text()).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

/** What the card of a link says of its picture to readers who do not see it. */
async function cardText(query: readonly string[]): Promise<string> {
  const page = await fetch(`${inject("product")}/?${query.filter(Boolean).join("&")}`);
  return /og:image:alt" content="([^"]*)"/.exec(await page.text())?.[1] ?? "";
}

/** Relations that are let through to a page whose graph is cut, and what the page says of it. */
const LOADED = 60;
const cut = `only the ${LOADED} strongest of ${RELATIONS.length} relations are loaded`;

const goTo = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);

/** Holds against the files whatever the page counts in its window. */
async function pageCounts(page: Page, asked: Asked, where: string): Promise<void> {
  const all = sums(RELATIONS, asked);
  const named = (part: string) => `${part}, ${where}`;
  await goTo(page, "#/actor/armenia");
  await settled(page);

  await expect
    .poll(async () => (await spokenSummary(page))?.split(" actors, ")[1], { message: named("map") })
    .toBe(summaryOf(all));
  const legend = page.getByRole("group", { name: "Legend and filter" });
  for (const [sign, name, n] of [
    [1, "Cooperation", all.cooperation],
    [-1, "Friction", all.friction],
    [0, "Neutral or mixed", all.neutral],
  ] as const)
    if (asked.signs.includes(sign))
      await expect
        .poll(() => legend.getByRole("button", { name }).getAttribute("aria-label"), {
          message: named("legend"),
        })
        .toBe(`${name}, ${many(n, "relation")}`);
  const note = page.locator("entente-account .account");
  const folded = note.locator("summary");
  await note.waitFor();
  if ((await folded.count()) > 0) {
    expect(await folded.innerText(), named("note")).toContain(
      `, ${all.shown} of ${RELATIONS.length} relations`,
    );
    await folded.click();
  }
  const noted = (await note.innerText()).replace(/\s+/g, " ");
  expect(noted, named("note")).toContain(joined(many(all.shown, "relation"), more(all.left)));
  expect(/Including (\d+) undated/.exec(noted)?.[1] ?? "0", named("note")).toBe(
    String(all.undated),
  );

  const actor = panel(page).locator("entente-actor-panel");
  await actor.waitFor();
  await expect
    .poll(() => panelSums(page), { message: named("actor") })
    .toEqual(panelSays(sums(ENDS("armenia"), asked)));
  await goTo(page, "#/pair/armenia/russia");
  await panel(page).locator("entente-pair-panel").waitFor();
  await expect
    .poll(() => panelSums(page), { message: named("pair") })
    .toEqual(panelSays(sums(ENDS("armenia", "russia"), asked)));
  await goTo(page, `#/several/${CHOSEN.join("/")}`);
  await panel(page).locator("entente-several-panel").waitFor();
  await expect
    .poll(() => panelSums(page), { message: named("several") })
    .toEqual(panelSays(sums(AMONG_CHOSEN, asked)));

  await goTo(page, "#/paths/armenia/russia");
  const found = panel(page).locator("entente-paths-panel [role=status]");
  await found.getByText(/path/).first().waitFor();
  expect((await found.innerText()).replace(/\s+/g, " "), named("paths")).toMatch(
    all.shown === 0
      ? /^No path/
      : new RegExp(`along the ${joined(many(all.shown, "relation"), more(all.left))}\\.|^No path`),
  );
  await goTo(page, "#/story/armenia");
  const story = panel(page).locator("entente-story-panel");
  await story.getByText(/./).nth(2).waitFor();
  const untold = claimsUntold("armenia", asked);
  await story
    .getByRole("region")
    .or(story.getByText(/^No claim that counts|none with a date/))
    .first()
    .waitFor();
  await expect
    .poll(() => story.getByText(/^The filter leaves out/).allInnerTexts(), {
      message: named("story"),
    })
    .toEqual(untold > 0 ? [`The filter leaves out ${many(untold, "more claim")}.`] : []);

  await page.keyboard.press("t");
  const table = page.getByRole("region", { name: "Table of what the map shows" });
  await table.getByRole("tab", { name: many(all.shown, "relation"), exact: true }).waitFor();
  // A phone has no room for it there: the note above the table says so.
  const place = (await folded.count()) > 0 ? note : table;
  if (all.left > 0) await place.getByText(new RegExp(more(all.left), "i")).waitFor();
  await page.keyboard.press("t");
  await table.waitFor({ state: "detached" });
}

describe.runIf(hasBrowser())(
  "whatever a link filters, everything counts what its files hold",
  () => {
    const { open } = visits();

    /** Opens a path whose graph has only the strongest relations. */
    async function openCut(path: string): Promise<Page> {
      const page = await open("about:blank");
      await page.route("**/api/graph*", async (route) => {
        const address = new URL(route.request().url());
        address.searchParams.set("limit", String(LOADED));
        await route.continue({ url: address.href });
      });
      await page.goto(`${inject("product")}/${path}`);
      return page;
    }

    // Each filter in the large window, and in turn in one of the smaller ones.
    it.each(VIEWS.map(({ query, asked }, i) => [query, asked, SMALLER[i % 2] ?? DESKTOP] as const))(
      "?%s",
      async (query, asked, smaller) => {
        const all = sums(RELATIONS, asked);
        const page = await open(`/?${query}`);
        await drawn(page);
        for (const size of [DESKTOP, smaller]) {
          await page.setViewportSize(size);
          await pageCounts(page, asked, `${size.width} px`);
        }

        const written = await pictureText(query);
        expect(written, "picture").toContain(joined(many(all.shown, "relation"), more(all.left)));
        expect(written, "picture").toContain(summaryOf(all));
        const embed = await open(`/embed/v1?${query}&controls=legend`);
        const caption = embed.locator("entente-graph caption");
        await caption.waitFor({ state: "attached" });
        for (const size of WINDOWS) {
          await embed.setViewportSize(size);
          await settled(embed);
          await expect
            .poll(() => caption.textContent(), { message: "embed" })
            .toContain(summaryOf(all));
        }
        const armenia = sums(ENDS("armenia"), asked);
        // The first page of a server may go out before the words of its card are there.
        await expect
          .poll(() => cardText([query, "selection=armenia"]), { message: "alternative text" })
          .toContain(joined(many(armenia.shown, "relation"), more(armenia.left)));
      },
    );

    it("with the totals of the server where a limit has cut the graph, which whatever is drawn says", async () => {
      const page = await openCut("");
      await drawn(page);
      const all = sums(RELATIONS, asks({}));
      await expect.poll(() => spokenSummary(page), { message: "map" }).toContain(cut);
      await page
        .getByRole("button", { name: `Cooperation, ${all.cooperation} relations` })
        .waitFor();
      await page.getByRole("button", { name: `Friction, ${all.friction} relations` }).waitFor();
      const note = page.locator("entente-account .account");
      await expect
        .poll(async () => (await note.innerText()).replace(/\s+/g, " "), { message: "note" })
        .toMatch(new RegExp(`${all.shown} relations fit the filter, \\d+ of them drawn; ${cut}`));
      const { cooperation, friction, ...rest } = sums(ENDS("armenia"), asks({}));
      const card = panel(page).getByRole("link", { name: /^Armenia/ });
      await expect
        .poll(async () => (await card.innerText()).replace(/\s+/g, " "), { message: "card" })
        .toContain(`+${cooperation} −${friction}`);
      await card.click();
      await expect
        .poll(() => panelSums(page), { message: "actor" })
        .toEqual(panelSays({ cooperation, friction, ...rest }));
      await page.keyboard.press("t");
      await page
        .getByRole("region", { name: "Table of what the map shows" })
        .getByText(new RegExp(cut, "i"))
        .waitFor();
    });

    it("with what the server knows in stories, paths and panels of a graph that a limit has cut", async () => {
      const asked = asks({ signs: [-1] });
      const page = await openCut("?sign=-1#/story/armenia");
      await drawn(page);
      const untold = many(claimsUntold("armenia", asked), "more claim");
      await panel(page).getByText(`The filter leaves out ${untold}.`).waitFor();
      await goTo(page, "#/paths/armenia/belarus");
      const fitting = many(sums(RELATIONS, asked).shown, "relation");
      await panel(page).getByText(`along the ${fitting} that fit the filter.`).waitFor();
      await goTo(page, "#/actor/armenia");
      const { shown } = sums(ENDS("armenia"), asked);
      await panel(page)
        .getByText(new RegExp(`^The map lacks \\d+ of these ${shown} relations: ${cut}\\.$`))
        .waitFor();
    });

    it("and says in an embed that a limit has cut its graph", async () => {
      const embed = await openCut("embed/v1");
      const credit = embed.getByRole("group", { name: "Date, sources and licence" });
      await credit
        .getByText(`only the ${LOADED} strongest of ${RELATIONS.length} relations`)
        .waitFor();
    });
  },
);
