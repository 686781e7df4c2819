-- The newest migration that a node must know to work on this schema; one that takes something away raises it. See docs/adr/0016.
create table schema_floor (
  id      integer primary key,
  version varchar(50) not null
);
insert into schema_floor (id, version) values (1, '1');
