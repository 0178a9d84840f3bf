/** Columns that GDELT has for each actor. */
const ACTOR = [
  "Code",
  "Name",
  "CountryCode",
  "KnownGroupCode",
  "EthnicCode",
  "Religion1Code",
  "Religion2Code",
  "Type1Code",
  "Type2Code",
  "Type3Code",
];
const PLACE = ["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"];

/** The columns of GDELT's event files, which have no header: 58 in version 1 and 61 in version 2. */
export function gdeltColumns(row: readonly string[]): string[] | null {
  if (row.length !== 58 && row.length !== 61) return null;
  if (!/^\d+$/.test(row[0] ?? "") || !/^(19|20)\d{6}$/.test(row[1] ?? "")) return null;
  const place = row.length === 61 ? PLACE.toSpliced(4, 0, "ADM2Code") : PLACE;
  return [
    ..."GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" "),
    ...ACTOR.map((name) => `Actor1${name}`),
    ...ACTOR.map((name) => `Actor2${name}`),
    ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(" "),
    ..."NumMentions NumSources NumArticles AvgTone".split(" "),
    ...["Actor1Geo", "Actor2Geo", "ActionGeo"].flatMap((of) => place.map((n) => `${of}_${n}`)),
    "DATEADDED",
    "SOURCEURL",
  ];
}
