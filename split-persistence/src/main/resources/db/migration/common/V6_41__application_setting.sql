-- Settings of the product as a whole, which belong to no channel. Sealed, since some hold credentials.
create table application_setting (
  name        varchar(100) primary key,
  sealed      varchar      not null,
  version     bigint       not null,
  modified_at timestamp(6) not null
);
