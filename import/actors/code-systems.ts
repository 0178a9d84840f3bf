/** The ways in which a table names its actors. */
export const CODE_SYSTEMS = ["name", "cowNumber", "cowAbbreviation", "iso2", "iso3"] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];
