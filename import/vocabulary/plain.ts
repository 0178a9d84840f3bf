import { meaningsOf } from "./word.ts";

/** Common words for relations, folded and without punctuation. */
export const PLAIN = meaningsOf(
  "relation",
  `
ally|allies|allied|alliance|alliances|ally_of|allied_with|is_an_ally_of ALLY_OF ~9 is an ally of
friend|friends|friendly|friendship FRIEND_OF ~5 is a friend of
rival|rivals|rivalry|rivalries|strategic_rivalry RIVAL_OF ~-5 is a rival of
enemy|enemies|foe|hostile ENEMY_OF ~-7 is an enemy of
partner|partners|partnership|strategic_partnership PARTNER_OF ~6 is a partner of
member|member_of|membership|belongs_to MEMBER_OF 8 is a member of
support|supports|supported|backs|endorses SUPPORTS 5 supports
oppose|opposes|opposed|against OPPOSES -5 opposes
trust|trusts TRUSTS 5 trusts
distrust|distrusts DISTRUSTS -5 distrusts
like|likes LIKES 4 likes
dislike|dislikes DISLIKES -4 dislikes
cooperation|cooperate|cooperates|cooperates_with COOPERATES_WITH ~5 cooperates with
conflict|conflicts|friction|dispute|disputes CONFLICT_WITH ~-6 is in conflict with
war|wars|at_war|war_with AT_WAR_WITH ~-10 is at war with
attack|attacks|attacked ATTACKED -9 attacked
threat|threatens|threaten|threatened THREATENED -6 threatened
sanction|sanctions|sanctioned|embargo SANCTIONED -7 sanctioned
criticism|criticises|criticizes|criticised|criticized CRITICIZED -3 criticized
accuses|accused|accusation ACCUSED -4 accused
condemns|condemned CONDEMNED -4 condemned
talks|negotiation|negotiations|negotiates|meeting|meets MET_WITH ~3 held talks with
treaty|treaties|agreement|agreements|pact|pacts|accord|signed_agreement SIGNED_AGREEMENT_WITH ~6 signed an agreement with
trade|trades_with TRADES_WITH ~5 trades with
aid|military_aid|helps|assists AIDED 7 aided
defense|defence|defence_pact|defense_pact|mutual_defense DEFENSE_PACT_WITH ~9 has a defense pact with
offense|offence|offensive_pact OFFENSE_PACT_WITH ~9 has an offense pact with
neutrality|neutrality_pact NEUTRALITY_PACT_WITH ~5 has a neutrality pact with
nonaggression|non_aggression|nonaggression_pact NONAGGRESSION_PACT_WITH ~6 has a nonaggression pact with
consultation|consultation_pact|consul CONSULTATION_PACT_WITH ~5 has a consultation pact with
entente CONSULTATION_PACT_WITH ~5 has a consultation pact with
asymmetry ASYMMETRIC_PACT_WITH ~4 has an asymmetric pact with
positive|pos|+ COOPERATES_WITH ~5 cooperates with
negative|neg|- CONFLICT_WITH ~-5 is in conflict with
neutral NEUTRAL_TOWARDS 0 is neutral towards
`,
);
