-- A promise may be a team's: nobody owned the call in which it arose.
alter table promise alter column owner_id drop not null;
