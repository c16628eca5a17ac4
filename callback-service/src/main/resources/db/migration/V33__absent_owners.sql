-- Whose promises became the team's because their owner went off shift: looked for when that agent is back.
alter table promise add column absent_owner_id text;
create index promise_absent_owner on promise (absent_owner_id) where absent_owner_id is not null and status = 'OPEN';
