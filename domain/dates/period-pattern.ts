const YEAR = "-?(?!9999)[0-9]{4}";
const LEAP_YEAR =
  "-?(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00|0000)";
/** The dates that the calendar has, for clients that make requests from the description. */
const CALENDAR = [
  `${YEAR}(?:-(?:0[1-9]|1[0-2]))?`,
  `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])`,
  `${YEAR}-(?:0[13-9]|1[0-2])-(?:29|30)`,
  `${YEAR}-(?:0[13578]|1[02])-31`,
  `${LEAP_YEAR}-02-29`,
];

/** Matches exactly the years, months and days that `parsePeriod` reads. */
export const PERIOD_PATTERN = `^(?!-0000)(?:${CALENDAR.join("|")})$`;
