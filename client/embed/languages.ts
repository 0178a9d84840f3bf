import type { Words } from "./word-list.ts";

const de: Words = {
  cooperation: "Kooperation",
  friction: "Spannung",
  neutral: "Neutral oder gemischt",
  relation: "Beziehung",
  from: "Von",
  to: "Zu",
  sign: "Art",
  when: "Wann",
  undated: "undatiert",
  relations: "Beziehungen",
  allTimes: "Alle Zeiten",
  asOf: "Stand",
  search: "Akteur suchen",
  loading: "Die Karte wird gezeichnet",
  nothing: "Zu dieser Ansicht passt nichts.",
  noWebGl: "Dieser Browser kann kein WebGL; die Liste enthält dieselben Beziehungen.",
  more: (n) => `und ${n} weitere`,
};

const fr: Words = {
  cooperation: "Coopération",
  friction: "Tension",
  neutral: "Neutre ou mixte",
  relation: "Relation",
  from: "De",
  to: "À",
  sign: "Nature",
  when: "Quand",
  undated: "sans date",
  relations: "Relations",
  allTimes: "Toutes les dates",
  asOf: "En",
  search: "Chercher un acteur",
  loading: "La carte se dessine",
  nothing: "Rien ne correspond à cette vue.",
  noWebGl: "Ce navigateur n’a pas WebGL ; la liste contient les mêmes relations.",
  more: (n) => `et ${n} autres`,
};

const ru: Words = {
  cooperation: "Сотрудничество",
  friction: "Трения",
  neutral: "Нейтральные или смешанные",
  relation: "Отношение",
  from: "Кто",
  to: "С кем",
  sign: "Знак",
  when: "Когда",
  undated: "без даты",
  relations: "Отношения",
  allTimes: "Всё время",
  asOf: "На",
  search: "Найти участника",
  loading: "Карта рисуется",
  nothing: "Этому виду ничего не соответствует.",
  noWebGl: "В этом браузере нет WebGL; в списке те же отношения.",
  more: (n) => `и ещё ${n}`,
};

/** The furniture in other languages than English, which comes with the element. */
export const LANGUAGES: Readonly<Record<string, Words>> = { de, fr, ru };
