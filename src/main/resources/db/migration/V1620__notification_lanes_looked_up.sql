-- The last message of a mailbox, for the coordinator who wants to know who is not reached.
create index notification_messages_last on notification_messages (organization_id, lane, id);
