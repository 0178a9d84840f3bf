import { meaningsOf } from "../../import/vocabulary/word.ts";

/** Words that name types in graph databases, beyond the common ones of imported files. */
export const MORE_WORDS = meaningsOf(
  "relation",
  `
love|loves|loved LOVES 7 loves
hate|hates|hated HATES -7 hates
married|marriage|spouse|married_to MARRIED_TO ~7 is married to
friend_of|friends_with|befriended FRIEND_OF ~5 is a friend of
fight|fights|fought|fighting|battled|battle FOUGHT -9 fought
kill|kills|killed|murdered|assassinated|executed KILLED -10 killed
invade|invades|invaded|invasion INVADED -10 invaded
occupies|occupied|annexed OCCUPIED -8 occupied
bombed|shelled|bombs BOMBED -9 bombed
defeated|defeats|beat DEFEATED -8 defeated
betrayed|betrays BETRAYED -7 betrayed
blocked|blocks|blockaded BLOCKED -4 blocked
banned|bans BANNED -5 banned
boycotts|boycotted BOYCOTTED -5 boycotted
expelled|expels EXPELLED -5 expelled
sued|sues|prosecuted|indicted SUED -5 sued
arrested|imprisoned|jailed ARRESTED -7 arrested
protested|protests|protested_against PROTESTED_AGAINST -4 protested against
competes|competes_with|competitor|competitors COMPETES_WITH ~-3 competes with
blames|blamed|denounced|denounces CONDEMNED -4 condemned
helped|help|saved|rescued HELPED 6 helped
defends|defended|protects|protected DEFENDS 6 defends
funds|funded|finances|financed|donated|donates FUNDS 6 funds
endorsed|praised|praises|thanked ENDORSED 5 endorsed
collaborates|collaborated|collaborates_with COLLABORATES_WITH ~5 collaborates with
cooperated COOPERATED_WITH ~5 cooperated with
alliance_with|allied_to|joined_forces ALLIED_WITH ~9 is allied with
sanction_on|imposed_sanctions|sanctioning SANCTIONED -7 sanctioned
threatening THREATENED -6 threatened
hostile_to|hostility|opponent|opponents|adversary HOSTILE_TO -6 is hostile to
`,
);
