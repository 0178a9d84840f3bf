/** Advance widths of Inter's semi-bold letters, thousandths of the size, from the space to the tilde. */
// prettier-ignore
export const WIDTHS: readonly number[] = [
  248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379, 667, 481, 621, 652,
  666, 632, 648, 587, 646, 648, 290, 295, 673, 673, 673, 544, 999, 724, 657, 744, 724, 608, 586, 755,
  744, 275, 561, 677, 566, 906, 741, 775, 643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393,
  379, 393, 481, 468, 497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261, 569, 261, 898, 610, 608,
  625, 625, 397, 549, 380, 608, 576, 837, 562, 576, 562, 393, 358, 393, 673,
];

/** The same of the signs outside ASCII that texts of pictures have. */
// prettier-ignore
export const SIGNS: Readonly<Record<string, number>> = {
  "·": 319, "–": 500, "—": 1000, "‘": 294, "’": 294, "“": 507, "”": 501, "−": 673, "…": 956, "×": 673,
};

/** Average width of a letter of another alphabet. */
export const REST = 660;
