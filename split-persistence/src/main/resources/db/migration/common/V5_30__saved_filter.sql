-- What of the log a user of the console looks at often, under a name of that user's own.
create sequence saved_filter_seq start with 50 increment by 50;

create table saved_filter (
  id         bigint primary key,
  user_id    bigint        not null,
  name       varchar(100)  not null,
  -- the query of the page's address, without the question mark
  query      varchar(2000) not null,
  created_at timestamp(6)  not null,
  constraint saved_filter_user_fkey foreign key (user_id) references console_user (id),
  constraint saved_filter_name_key unique (user_id, name)
);
