-- What the trade knows of a customer, by the digest of the number and never by the number (ANS-6, ANS-7).
create table customer (
    id        text   primary key check (id like 'c\_%'),
    standing  text   not null check (standing in ('LOYAL', 'REGULAR', 'LAPSING', 'NEW')),
    languages text[] not null
);
