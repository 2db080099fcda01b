create table membership.edition (
    id uuid not null primary key,
    source varchar(200) not null,
    name varchar(100) not null,
    -- the name as compared: trimmed, single blanks, lower case
    -- some letters become several in the key
    name_key varchar(300) not null,
    published_on date not null,
    digest varchar(64) not null,
    imported_by varchar(254) not null,
    imported_at timestamp(6) with time zone not null,
    countries integer not null,
    figures integer not null,
    used boolean not null,
    constraint edition_name_unique unique (name_key),
    constraint edition_digest_unique unique (digest)
);

create index edition_by_publication on membership.edition (published_on, id);

create table membership.gdp_figure (
    edition_id uuid not null,
    country varchar(2) not null,
    figure_year integer not null,
    figure_value numeric(24, 12) not null,
    estimate boolean not null,
    primary key (edition_id, country, figure_year),
    constraint gdp_figure_edition foreign key (edition_id) references membership.edition (id) on delete cascade,
    constraint gdp_figure_positive check (figure_value > 0)
);

create index gdp_figure_by_year on membership.gdp_figure (edition_id, figure_year, country);

-- what staff decided about a code or name that is not a country by itself; no country: leave it out
create table membership.country_mapping (
    label varchar(200) not null primary key,
    country varchar(2),
    decided_by varchar(254) not null,
    decided_at timestamp(6) with time zone not null
);
