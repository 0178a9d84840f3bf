import "./app/entente-page.ts";
