import { msg } from "../../message.ts";
import type { MeasureName } from "./names.ts";

export interface MeasureWords {
  title: string;
  /** One line: what a high value means. */
  says: string;
  /** The part of what is shown that it is computed on. */
  part: string;
  /** Author and year of its formula. */
  source: string;
  /** Digits after the point of a value; absent: it is a whole number. */
  digits?: number;
}

const ALL = msg("all relations");
const COOPERATION = msg("cooperation alone");

/** The words for each measure, in menus, headings and legends. */
export const MEASURE_WORDS: Readonly<Record<MeasureName, MeasureWords>> = {
  degree: {
    title: msg("Degree"),
    says: msg("Number of others that it has a relation with"),
    part: ALL,
    source: "Freeman 1978",
  },
  cooperationDegree: {
    title: msg("Degree of cooperation"),
    says: msg("Number of others that it cooperates with"),
    part: COOPERATION,
    source: "Freeman 1978",
  },
  frictionDegree: {
    title: msg("Degree of friction"),
    says: msg("Number of others that it is in friction with"),
    part: msg("friction alone"),
    source: "Freeman 1978",
  },
  weightedDegree: {
    title: msg("Weighted degree"),
    says: msg("Sum of the intensities of its relations of cooperation and friction"),
    part: msg("cooperation and friction"),
    source: "Barrat et al. 2004",
    digits: 1,
  },
  betweenness: {
    title: msg("Betweenness"),
    says: msg("Share of the shortest ways between others that lead over it"),
    part: COOPERATION,
    source: "Freeman 1977, Brandes 2001",
    digits: 4,
  },
  closeness: {
    title: msg("Closeness"),
    says: msg("Nearness to all whom it reaches, times the share of those"),
    part: COOPERATION,
    source: "Wasserman, Faust 1994",
    digits: 4,
  },
  pageRank: {
    title: msg("PageRank"),
    says: msg("Share of time that a random walk spends at it; weighted by intensity"),
    part: COOPERATION,
    source: "Brin, Page 1998",
    digits: 4,
  },
  eigenvector: {
    title: msg("Eigenvector centrality"),
    says: msg("High if those that it cooperates with have it high; weighted by intensity"),
    part: COOPERATION,
    source: "Bonacich 1972",
    digits: 4,
  },
  pnIndex: {
    title: msg("PN index"),
    says: msg("Above 1 by cooperation with well-connected others, below 1 by friction"),
    part: msg("one net sign for two actors"),
    source: "Everett, Borgatti 2014",
    digits: 4,
  },
  coreNumber: {
    title: msg("Core number"),
    says: msg("Greatest k for which it is in a group whose members each cooperate with k of it"),
    part: COOPERATION,
    source: "Seidman 1983",
  },
  community: {
    title: msg("Community (Louvain)"),
    says: msg("Number of the group with dense cooperation inside, the largest first"),
    part: COOPERATION,
    source: "Blondel et al. 2008",
  },
  leidenCommunity: {
    title: msg("Community (Leiden)"),
    says: msg("The same, found so that nobody in a group is cut off from the rest of it"),
    part: COOPERATION,
    source: "Traag et al. 2019",
  },
};
