-- What an agent was offered, by time.
create index reservation_by_agent on reservation (agent_id, offered_at);
