-- The texts of its documents that an office wrote itself; what is absent says what the application says.
create table paperwork_texts (
  organization_id text not null,
  cycle_id        uuid not null,
  fiscal_year     integer not null,
  document        text not null,
  texts           jsonb not null,
  version         integer not null,
  changed_by      text not null,
  changed_at      timestamptz not null,
  constraint paperwork_texts_pk primary key (organization_id, cycle_id, document)
);
create index paperwork_texts_by_year on paperwork_texts (organization_id, document, fiscal_year);

-- How the documents of a year are written: digits, and which columns the tables have.
create table paperwork_settings (
  organization_id text not null,
  cycle_id        uuid not null,
  fiscal_year     integer not null,
  numerals        text not null,
  columns         jsonb not null,
  version         integer not null,
  changed_by      text not null,
  changed_at      timestamptz not null,
  constraint paperwork_settings_pk primary key (organization_id, cycle_id)
);
create index paperwork_settings_by_year on paperwork_settings (organization_id, fiscal_year);
