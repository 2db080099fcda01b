-- runs before the migrations of all modules: those of accounts stood in a folder "security", and what a database has had
-- of them goes on to be known under the name of their module
alter table if exists flyway_schema_history_security rename to flyway_schema_history_account;
