import { msg } from "../../../domain/message.ts";

/** The letter of a camp: A for 0. */
export const campLetter = (camp: number): string => String.fromCharCode(65 + camp);

/** "Camp A" */
export const campName = (camp: number): string => msg(`Camp ${campLetter(camp)}`);
