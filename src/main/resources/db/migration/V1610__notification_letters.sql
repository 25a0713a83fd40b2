-- The texts of its mails that an office wrote itself; what is absent says what the application says. A row whose texts
-- were put back stays, so that its version tells every change.
create table notification_letters (
  organization_id text not null,
  kind            text not null,
  texts           jsonb not null,
  version         integer not null,
  changed_by      text not null,
  changed_at      timestamptz not null,
  constraint notification_letters_pk primary key (organization_id, kind)
);
