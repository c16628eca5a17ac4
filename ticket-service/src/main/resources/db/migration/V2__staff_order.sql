-- Which word about somebody's team is the latest: that of the event with the highest (epoch, sequence).
alter table staff_member
    add column epoch bigint not null default 0,
    add column sequence bigint not null default 0;
