import eslint from "@eslint/js";
import globals from "globals";
import lit from "eslint-plugin-lit";
import tseslint from "typescript-eslint";

const noBarrels = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from where a thing is.",
};

/**
 * Decisions by a text that people are shown: they change when it is reworded or translated.
 * Exceptions are disabled line by line, with the reason.
 */
const SHOWN = "/^(message|sentence|detail|words|textContent|innerText|ariaLabel)$/";
const SHOWN_IN_CLIENT =
  "/^(message|sentence|detail|words|textContent|innerText|ariaLabel|label|title)$/";
const LOOKS = "/^(startsWith|endsWith|includes|match|search|indexOf)$/";
const byShownText = (shown) => {
  const message = "Nothing is decided by a text that is shown: use an id, a code or a class.";
  const quoted = `Literal[raw=/^["']/][value!=""]`;
  return [
    `CallExpression[callee.property.name=${LOOKS}][callee.object.property.name=${shown}]`,
    `CallExpression[callee.property.name=${LOOKS}][callee.object.name=${shown}] > ${quoted}`,
    `CallExpression[callee.property.name=/^(test|exec)$/] > MemberExpression.arguments[property.name=${shown}]`,
    `CallExpression[callee.property.name=/^(test|exec)$/] > Identifier.arguments[name=${shown}]`,
    `BinaryExpression[operator=/^[!=]==$/][left.property.name=${shown}] > ${quoted}.right`,
    `BinaryExpression[operator=/^[!=]==$/][left.name=${shown}] > ${quoted}.right`,
  ].map((selector) => ({ selector, message }));
};

const endlessMkdir = {
  selector: 'CallExpression[callee.name=/^mkdir(Sync)?$/] Property[key.name="recursive"]',
  message: "Node's recursive mkdir never returns in some file systems: use makeFolder().",
};

const typedEvents = {
  selector: 'NewExpression[callee.name="CustomEvent"]',
  message: "Events are declared in an events.ts and dispatched by fire() or bubble().",
};

const hastyRead = {
  selector:
    'CallExpression[callee.name="expect"] AwaitExpression > CallExpression[callee.property.name=/^(allInnerTexts|allTextContents|evaluateAll)$/]',
  message: "It reads what is there already and waits for nothing: put it into expect.poll().",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program for all that bundlers resolve, and one for what Node does: with one a folder,
      // what a folder imports is read and inferred anew for each that imports it.
      parserOptions: {
        project: ["server/tsconfig.json", "tsconfig.lint.json"],
        tsconfigRootDir: import.meta.dirname,
      },
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
      "no-restricted-syntax": ["error", noBarrels],
    },
  },
  {
    files: ["import/**/*.ts"],
    rules: {
      // Readers run in a browser's worker, in its page and in Node: they take nothing of any of them.
      "no-restricted-globals": ["error", "window", "document", "DOMParser", "process", "Buffer"],
    },
  },
  {
    files: ["server/**/*.ts", "domain/**/*.ts", "import/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noBarrels, endlessMkdir, ...byShownText(SHOWN)] },
  },
  {
    // Labels of the engine are those of nodes, and its words are those of Cypher.
    files: ["engine/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": ["error", noBarrels, ...byShownText("/^message$/")],
    },
  },
  {
    files: ["client/**/*.ts"],
    extends: [lit.configs["flat/recommended"]],
    rules: {
      // Checked reads are in model/at.ts and model/entry-of.ts.
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": ["error", noBarrels, typedEvents, ...byShownText(SHOWN_IN_CLIENT)],
    },
  },
  { files: ["tests/**/*.ts"], rules: { "@typescript-eslint/no-floating-promises": "error" } },
  {
    files: ["tests/**/*.e2e.test.ts"],
    rules: { "no-restricted-syntax": ["error", noBarrels, hastyRead] },
  },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
);
