/* global document */
import { createElement, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

/** A page in React: attributes as props, events by a ref. */
const app = document.getElementById("app");

function Article() {
  const [sign, setSign] = useState("1,-1");
  const [actors, setActors] = useState(0);
  const graph = useRef(null);
  useEffect(() => {
    graph.current.addEventListener("ready", ({ detail }) => setActors(detail.actors));
  }, []);
  return createElement(
    "article",
    null,
    createElement("button", { onClick: () => setSign("-1") }, "Friction alone"),
    createElement("entente-graph", { ref: graph, src: app.dataset.src, sign, scroll: "never" }),
    createElement("p", { id: "ready" }, actors),
  );
}

createRoot(app).render(createElement(Article));
