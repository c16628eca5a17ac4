-- When number, matter and words of a promise that has ended were erased; what reports count by stays.
alter table promise add column erased_at timestamptz;
create index promise_not_erased on promise (due_at) where erased_at is null and status <> 'OPEN';
