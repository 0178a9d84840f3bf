/* global document */
import { createApp, h, ref } from "vue";

/** A page in Vue: attributes and events as on any other element. */
const app = document.getElementById("app");

createApp({
  setup() {
    const sign = ref("1,-1");
    const actors = ref(0);
    return () =>
      h("article", [
        h("button", { onClick: () => (sign.value = "-1") }, "Friction alone"),
        h("entente-graph", {
          src: app.dataset.src,
          sign: sign.value,
          scroll: "never",
          onReady: ({ detail }) => (actors.value = detail.actors),
        }),
        h("p", { id: "ready" }, actors.value),
      ]);
  },
}).mount(app);
