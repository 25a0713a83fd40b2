-- Since when the item is owed by the group that owes it now, where it was given to another one after it was opened.
alter table work_items add column owed_since timestamptz;
