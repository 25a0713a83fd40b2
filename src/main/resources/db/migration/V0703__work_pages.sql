-- Everything that is open in a local government, page by page in the order of its days.
create index work_items_open_by_day on work_items (organization_id, due_on, opened_at, id) where state = 'OPEN';
-- What one person has taken in hand.
create index work_items_claimed on work_items (organization_id, claimed_by) where state = 'OPEN' and claimed_by is not null;
