-- How many promises each owner still owes: an index as small as the board, however many have ended.
create index promise_open_owner on promise (owner_id) where status = 'OPEN';
