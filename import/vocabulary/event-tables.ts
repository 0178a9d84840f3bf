import { meaningsOf } from "./word.ts";

/** CAMEO roots and PLOVER event types, with the Goldstein score of the root. */
export const CAMEO = meaningsOf(
  "event",
  `
01|make_public_statement|make_statement MADE_STATEMENT_ABOUT 0 made a statement about
02|appeal APPEALED_TO 3 appealed to
03|express_intent_to_cooperate|agree INTENDS_TO_COOPERATE_WITH 4 intends to cooperate with
04|consult CONSULTED_WITH 1 consulted with
05|engage_in_diplomatic_cooperation|support SUPPORTED_DIPLOMATICALLY 3.5 supported diplomatically
06|engage_in_material_cooperation|cooperate COOPERATED_MATERIALLY_WITH 6 cooperated materially with
07|provide_aid|aid PROVIDED_AID_TO 7 provided aid to
08|yield|concede YIELDED_TO 5 yielded to
09|investigate INVESTIGATED -2 investigated
10|demand|request DEMANDED_OF -5 demanded of
11|disapprove|accuse DISAPPROVED_OF -2 disapproved of
12|reject REJECTED -4 rejected
13|threaten THREATENED -6 threatened
14|protest PROTESTED_AGAINST -6.5 protested against
15|exhibit_force_posture|exhibit_military_posture|mobilize SHOWED_FORCE_TO -7.2 showed force to
16|reduce_relations|sanction REDUCED_RELATIONS_WITH -4 reduced relations with
17|coerce COERCED -7 coerced
18|assault ASSAULTED -9 assaulted
19|fight FOUGHT -10 fought
20|use_unconventional_mass_violence|engage_in_unconventional_mass_violence USED_MASS_VIOLENCE_AGAINST -10 used mass violence against
`,
);

/** ACLED event and sub-event types. */
export const ACLED = meaningsOf(
  "event",
  `
battles|armed_clash|government_regains_territory|non_state_actor_overtakes_territory FOUGHT -10 fought
explosions_remote_violence|air_drone_strike|shelling_artillery_missile_attack|remote_explosive_landmine_ied|grenade|suicide_bomb|chemical_weapon BOMBARDED -9 bombarded
violence_against_civilians|attack|abduction_forced_disappearance|sexual_violence ATTACKED_CIVILIANS_OF -9 attacked civilians of
protests|peaceful_protest|protest_with_intervention|excessive_force_against_protesters PROTESTED_AGAINST -4 protested against
riots|violent_demonstration|mob_violence RIOTED_AGAINST -6 rioted against
strategic_developments|other|change_to_group_activity|headquarters_or_base_established|looting_property_destruction|disrupted_weapons_use|arrests STRATEGIC_DEVELOPMENT_WITH 0 had a strategic development with
agreement SIGNED_AGREEMENT_WITH 6 signed an agreement with
non_violent_transfer_of_territory TRANSFERRED_TERRITORY_TO 2 transferred territory to
`,
);

/** Hostility levels of the Correlates of War militarized interstate disputes. */
export const DISPUTES = meaningsOf(
  "dispute",
  `
1 DISPUTE_WITH ~-2 had a dispute without militarized action with
2 THREATENED_FORCE ~-5 threatened force in a dispute with
3 DISPLAYED_FORCE ~-6 displayed force in a dispute with
4 USED_FORCE ~-8 used force in a dispute with
5 AT_WAR_WITH ~-10 was at war with
`,
);

/** FollowTheMoney schemata that join two entities. */
export const FOLLOW_THE_MONEY = meaningsOf(
  "interest",
  `
ownership OWNS 6 owns
directorship DIRECTS 6 directs
membership MEMBER_OF 6 is a member of
employment WORKS_FOR 4 works for
family RELATIVE_OF ~5 is a relative of
associate ASSOCIATE_OF ~5 is an associate of
representation REPRESENTS 5 represents
succession SUCCEEDED 0 was succeeded by
payment PAID 3 paid
debt OWES 0 owes
unknownlink LINKED_TO 0 is linked to
occupancy HOLDS_OFFICE 0 holds
contractaward AWARDED_CONTRACT_TO 3 awarded a contract to
similar SIMILAR_TO 0 is similar to
`,
);
