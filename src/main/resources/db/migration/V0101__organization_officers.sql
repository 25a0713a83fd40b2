-- The officers and their roles. A user id is unique in the installation and never given to somebody else: officers are
-- deactivated, the trigger refuses to delete them.
create table organization_officers (
  user_id              text primary key,
  organization_id      text not null references organization_organizations (organization_id),
  name                 text not null,
  position             text not null,
  email                text,
  password_hash        text not null,
  must_change_password boolean not null,
  active               boolean not null,
  version              integer not null default 0,
  created_at           timestamptz not null
);
create index organization_officers_by_organization on organization_officers (organization_id, name);

create function organization_refuse_delete() returns trigger language plpgsql as $$
begin
  raise exception 'officers are deactivated, never deleted';
end $$;
create trigger organization_officers_stay before delete on organization_officers
  for each statement execute function organization_refuse_delete();

create table organization_roles (
  id              bigint generated always as identity primary key,
  organization_id text not null,
  user_id         text not null references organization_officers (user_id),
  group_name      text not null,
  valid_from      date,
  valid_to        date,
  acting_for      text,
  order_number    text
);
create index organization_roles_by_user on organization_roles (user_id);
create index organization_roles_by_group on organization_roles (organization_id, group_name);
