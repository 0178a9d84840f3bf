// purpose: takes out a constraint
// parameters: {{name}} – its name

DROP CONSTRAINT `{{name}}` IF EXISTS;
