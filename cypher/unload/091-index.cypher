// purpose: takes out an index
// parameters: {{name}} – its name

DROP INDEX `{{name}}` IF EXISTS;
