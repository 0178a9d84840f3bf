import eslint from "@eslint/js";
import globals from "globals";
import lit from "eslint-plugin-lit";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Signatures of ports and events are async or take arguments whether or not one room needs it.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Rows are read by the names of columns, which are text.
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/no-empty-function": "off",
      // An empty cell counts as none: "" falls through as null does.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // Neighbouring types read alike as interfaces or as aliases; each says what it needs to.
      "@typescript-eslint/consistent-type-definitions": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from where a thing is." },
      ],
    },
  },
  {
    files: ["import/**/*.ts"],
    rules: {
      // Readers run in a browser's worker, in its page and in Node: they take nothing of any of them.
      "no-restricted-globals": ["error", "window", "document", "DOMParser", "process", "Buffer"],
    },
  },
  { files: ["client/**/*.ts"], extends: [lit.configs["flat/recommended"]] },
  { files: ["tests/**/*.ts"], rules: { "@typescript-eslint/no-floating-promises": "error" } },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
);
