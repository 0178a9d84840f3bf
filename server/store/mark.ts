/** The property that marks what this product has put into a store. */
export const MARK = "ententeId";
