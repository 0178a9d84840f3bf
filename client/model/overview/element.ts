/** Begins the ids of elements that stand for communities. */
const MARK = "~";

/** Returns the element of an overview that stands for a community. */
export const communityElement = (community: string): string => MARK + community;

/** Returns the id of the community that an element stands for; null: it is an actor. */
export const communityOf = (element: string): string | null =>
  element.startsWith(MARK) ? element.slice(MARK.length) : null;
