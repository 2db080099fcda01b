create schema if not exists programs;
