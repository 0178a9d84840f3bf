import type { Claim } from "../../domain/contract/claims.ts";

/** A common question about the articles, with the queries that answer it. */
export interface Question {
  id: string;
  question: string;
  /** Queries to /api/claims, whose claims together contain the answer. */
  queries: string[];
  /** Extracts a claim's contribution to the answer. */
  part(claim: Claim): string;
  expected: string[];
  claims: string[];
}

const triple = ({ subject, predicate, object }: Claim) => `${subject.id} ${predicate} ${object.id}`;
const subject = (claim: Claim) => claim.subject.id;
const object = (claim: Claim) => claim.object.id;

/** Answered from the articles only; the answers are those of the claims' own paragraphs. */
export const QUESTIONS: Question[] = [
  {
    id: "q01",
    question: "Who blamed whom for help that did not come in September 2023?",
    queries: ["about=nagorno-karabakh-offensive-2023&predicate=DISSATISFIED_WITH,ACCUSED"],
    part: (claim) => `${subject(claim)}>${object(claim)}`,
    expected: ["armenia>russia"],
    claims: ["c205", "c247"],
  },
  {
    id: "q02",
    question: "Who left Armenia without help in September 2023, by these accounts?",
    queries: ["about=nagorno-karabakh-offensive-2023&predicate=FAILED_TO_SUPPORT&object=armenia"],
    part: subject,
    expected: ["csto", "russia"],
    claims: ["c161", "c180", "c206", "c246"],
  },
  {
    id: "q04",
    question: "Which meetings of the CSTO did Armenia stay away from?",
    queries: ["subject=armenia&predicate=SKIPPED&about=csto"],
    part: object,
    expected: ["csto-bishkek-meeting", "csto-earlier-summits"],
    claims: ["c095", "c105"],
  },
  {
    id: "q07",
    question: "To whom has Armenia drawn closer?",
    queries: ["subject=armenia&predicate=DEEPENED_TIES_WITH"],
    part: object,
    expected: "eu france india nato nato-members the-west united-states western-institutions".split(
      " ",
    ),
    claims: "c028 c071 c072 c073 c099 c100 c134 c135 c148 c149 c150 c151 c210 c216".split(" "),
  },
  {
    id: "q08",
    question: "Who made the freeze in the CSTO public, and in which year?",
    queries: ["object=armenia-csto-freeze&predicate=ANNOUNCED"],
    part: (claim) => `${subject(claim)}@${claim.validFrom}`,
    expected: ["nikol-pashinyan@2024"],
    claims: ["c122", "c163"],
  },
  {
    id: "q09",
    question: "Which articles say that Armenia suspended its part in the CSTO?",
    queries: ["subject=armenia&object=csto&predicate=SUSPENDED_PARTICIPATION_IN"],
    part: (claim) => claim.source.id,
    expected: ["d0", "d1", "d2", "d3"],
    claims: ["c008", "c050", "c123", "c164"],
  },
  {
    id: "q11",
    question: "Who will not pay for the CSTO, what was rejected, and who wants the money?",
    queries: [
      "object=csto&predicate=REFUSED_FUNDING_TO",
      "subject=armenia&predicate=REJECTED&about=csto",
      "object=armenia&predicate=DEMANDED_FROM&about=csto-dues",
    ],
    part: triple,
    expected: [
      "armenia REFUSED_FUNDING_TO csto",
      "armenia REJECTED csto-2024-budget",
      "armenia REJECTED csto-dues",
      "russia DEMANDED_FROM armenia",
    ],
    claims: ["c006", "c007", "c010", "c012", "c138"],
  },
  {
    id: "q12",
    question: "Did Armenia leave the CSTO for good?",
    queries: ["subject=armenia&object=csto&predicate=WITHDREW_FROM"],
    part: (claim) => claim.status,
    expected: ["denied"],
    claims: ["c011", "c037", "c235"],
  },
  {
    id: "q13",
    question: "Whose duty would it be to arrest Putin?",
    queries: ["object=vladimir-putin&predicate=OBLIGED_TO_ARREST"],
    part: subject,
    expected: ["armenia", "icc-other-members"],
    claims: ["c172", "c173"],
  },
  {
    id: "q15",
    question: "How are the EU and Armenia connected?",
    queries: [
      "subject=armenia&object=eu",
      "subject=eu&object=armenia",
      "subject=ararat-mirzoyan&object=kaja-kallas",
    ],
    part: triple,
    expected: [
      "ararat-mirzoyan MET_WITH kaja-kallas",
      "armenia DEEPENED_TIES_WITH eu",
      "armenia SEEKS_MEMBERSHIP_OF eu",
      "armenia SEEKS_TIES_WITH eu",
      "eu PLEDGED_AID_TO armenia",
    ],
    claims: ["c108", "c112", "c114", "c134", "c182", "c183"],
  },
  {
    id: "q17",
    question: "Which places have Russian forces left, or stopped working in?",
    queries: ["predicate=CEASED_ACTIVITIES_IN,WITHDREW_FORCES_FROM"],
    part: object,
    expected: ["nagorno-karabakh", "yerevan"],
    claims: ["c126", "c155"],
  },
  {
    id: "q18",
    question: "Against whom does Pashinyan level accusations?",
    queries: ["subject=nikol-pashinyan&predicate=ACCUSED"],
    part: object,
    expected: ["csto", "russia", "russian-television"],
    claims: ["c062", "c165", "c220", "c225"],
  },
  {
    id: "q19",
    question: "What became of the arms that Armenia ordered?",
    queries: ["about=armenian-arms-order"],
    part: triple,
    expected: [
      "armenia APPEALED_TO russia",
      "armenia CRITICIZED russia",
      "armenia ORDERED_ARMS_FROM russia",
      "armenia PAID russia",
      "nikol-pashinyan ACCUSED russia",
      "nikol-pashinyan DEMANDED_FROM russia",
      "russia FAILED_TO_DELIVER_ARMS_TO armenia",
    ],
    claims: ["c220", "c221", "c222", "c223", "c224", "c229", "c249"],
  },
  {
    id: "q22",
    question: "To what does each article trace the drift?",
    queries: [
      "predicate=LED_TO&object=armenia-western-turn",
      "predicate=LED_TO&object=armenia-csto-freeze",
      "predicate=LED_TO&object=armenia-russia-rift",
    ],
    part: (claim) => `${claim.source.id}: ${subject(claim)}>${object(claim)}`,
    expected: [
      "d0: velvet-revolution-2018>armenia-western-turn",
      "d1: nagorno-karabakh-war-2020>armenia-csto-freeze",
      "d2: nagorno-karabakh-war-2020>armenia-csto-freeze",
      "d3: nagorno-karabakh-offensive-2023>armenia-russia-rift",
      "d4: nagorno-karabakh-offensive-2023>armenia-russia-rift",
    ],
    claims: ["c027", "c069", "c121", "c181", "c207"],
  },
  {
    id: "q24",
    question: "What do the articles say of Belarus?",
    queries: ["actor=belarus", "subject=alexander-lukashenko"],
    part: triple,
    expected: [
      "alexander-lukashenko AFFILIATED_WITH belarus",
      "alexander-lukashenko CRITICIZED armenia",
      "belarus MEMBER_OF csto",
    ],
    claims: ["c086", "c089", "c090", "c141"],
  },
];
