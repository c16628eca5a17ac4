-- Several agents may be rung for one call in one round; that no agent is held twice is still kept by reservation_one_pending.
drop index reservation_one_round;
create index reservation_pending_by_call on reservation (call_id) where status = 'PENDING';
