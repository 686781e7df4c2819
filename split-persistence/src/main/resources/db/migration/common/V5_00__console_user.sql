-- Users of the console. Nodes of the version before know nothing of them.
create sequence console_user_seq start with 50 increment by 50;

create table console_user (
  id            bigint primary key,
  name          varchar(100) not null,
  role          varchar(20)  not null,
  -- null for who signs in by the registry of the server
  password_hash varchar(500),
  -- failed attempts to sign in since the last that succeeded
  failures      integer      not null,
  failed_at     timestamp(6),
  signed_in_at  timestamp(6),
  disabled_at   timestamp(6),
  created_at    timestamp(6) not null,
  constraint console_user_name_key unique (name)
);
