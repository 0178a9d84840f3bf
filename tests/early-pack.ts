import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * An example made for the tests: cities of Greece about the time of the Peloponnesian War, with years
 * before Christ, one span across the year 0, and one claim of a later time.
 */
export const EARLY = {
  "actors.csv": `id,name,kind
athens,Athens,State
sparta,Sparta,State
corinth,Corinth,State
persia,Persia,State
rome,Rome,State
`,
  "sources.csv": `id,title,published
history,An example history,-0400
`,
  "predicates.csv": `id,label,defaultSign,symmetric,typicalIntensity
ALLY_OF,is an ally of,1,true,0.7
FOUGHT,fought,-1,true,0.9
RULED,ruled,-1,false,0.5
`,
  "claims.csv": `id,subject,predicate,object,source,validFrom,validTo,status
league,corinth,ALLY_OF,sparta,history,-0504,-0365,occurred
peace,athens,ALLY_OF,sparta,history,-0420-04,-0413,occurred
war,athens,FOUGHT,sparta,history,-0430,-0403-04,occurred
later,athens,FOUGHT,sparta,history,-0394,-0386,occurred
navy,persia,ALLY_OF,sparta,history,412 BC,-0404,occurred
rule,rome,RULED,athens,history,-0145,0330,occurred
today,athens,ALLY_OF,sparta,history,2000,,ongoing
unknown,persia,FOUGHT,corinth,history,,,occurred
`,
};

/** Writes the example into a folder. */
export function writeEarlyPack(folder: string): void {
  for (const [file, text] of Object.entries(EARLY)) writeFileSync(join(folder, file), text);
  const view = { kinds: ["State"], statuses: ["occurred", "ongoing"], cardActors: ["athens"] };
  const about = { id: "early", title: "Early", summary: "An example.", licence: "CC0 1.0", view };
  writeFileSync(join(folder, "pack.json"), JSON.stringify(about));
}
