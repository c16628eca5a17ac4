-- An agent who did not take an offer gets no other before this.
alter table agent add column rests_until timestamptz;
