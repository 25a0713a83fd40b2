-- Whose mailbox a reminder went to, by name; empty where nobody could be reached.
alter table work_reminders add column told text[] not null default '{}';
