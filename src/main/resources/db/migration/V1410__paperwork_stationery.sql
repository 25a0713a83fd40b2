-- What the documents of an office have in common: its emblem, and its own Word templates.
create table paperwork_stationery (
  organization_id text not null,
  part            text not null,
  content         bytea not null,
  sha256          text not null,
  name            text not null,
  changed_by      text not null,
  changed_by_name text not null,
  changed_at      timestamptz not null,
  constraint paperwork_stationery_pk primary key (organization_id, part)
);
