create schema if not exists knowledge;
