import { Collecting } from "./collecting.ts";

/** Lets everything before it happen before anything behind it does. */
export class Eager extends Collecting {}
