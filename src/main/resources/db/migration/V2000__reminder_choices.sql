-- Which mails a local government wants; without a row it wants them all.
create table reminder_choices (
  organization_id text primary key,
  kinds           text[] not null,
  meeting_day     integer not null check (meeting_day between 1 and 28),
  version         integer not null
);
-- The last morning on which each local government was served; whoever serves it holds its row.
create table reminder_mornings (
  organization_id text primary key,
  served_on       date
);
