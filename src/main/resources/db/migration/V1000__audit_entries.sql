-- Who did what. Rows are added and never changed: the trigger refuses everything else.
create table audit_entries (
  id              bigint generated always as identity primary key,
  organization_id text not null,
  cycle_id        uuid,
  fiscal_year     integer,
  user_id         text not null,
  user_name       text not null,
  action          text not null,
  subject         text not null,
  details         jsonb not null,
  at              timestamptz not null
);
create index audit_entries_by_cycle on audit_entries (organization_id, cycle_id, id desc);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only';
end $$;
create trigger audit_entries_append_only before update or delete or truncate on audit_entries
  for each statement execute function audit_refuse_change();
