-- On which day somebody was reminded of an item, and why; one row per item, kind and day makes every run repeatable.
create table work_reminders (
  organization_id text not null,
  item_id         text not null,
  kind            text not null,
  day             date not null,
  constraint work_reminders_pk primary key (organization_id, item_id, kind, day)
);
