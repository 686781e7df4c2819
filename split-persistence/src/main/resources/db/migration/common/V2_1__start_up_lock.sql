-- One row that starting nodes lock, so that what is done once on an empty database is done by one of them.

create table start_up_lock (
  id integer primary key
);
insert into start_up_lock (id) values (1);
