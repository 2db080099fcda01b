create schema if not exists membership;
