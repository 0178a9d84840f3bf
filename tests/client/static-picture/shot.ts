import { framed, type Shot } from "../../../client/static-picture/compose.ts";

/** A picture of 800 × 500 px with its legend, and nothing written around it. */
export const SHOT: Shot = {
  width: 800,
  height: 500,
  inner: false,
  theme: "light",
  transparent: false,
  selection: null,
  opened: [],
  outlines: null,
  frame: framed(null),
  surroundings: {
    title: "",
    subject: "",
    when: "",
    counts: "",
    legend: true,
    credit: null,
    link: "",
  },
};
