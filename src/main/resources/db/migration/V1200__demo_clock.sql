-- The day the demonstration plays; stays empty everywhere else.
create table demo_clock (
  only_row  boolean primary key default true check (only_row),
  played_on date not null
);
