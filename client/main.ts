import "./page/entente-page.ts";
