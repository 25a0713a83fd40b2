-- A step may be given more time of its own, and one item may be about another: what becomes of a late step.
alter table work_items add column extended_to date;
alter table work_items add column about text;
