-- How far each budget of calls is spent, by the hash of its name, for all nodes. The row without a name is locked by whoever adds another.
create table call_budget (
  name        varchar(64)  primary key,
  spent_until timestamp(6) not null
);
insert into call_budget (name, spent_until) values ('', timestamp '2000-01-01 00:00:00');
