-- What a caller signs its requests with: two at most, so that one can follow the other without a gap. A node of the version before
-- asks for no signature; the first secret is made when none of them runs any more.
create sequence signature_secret_seq start with 50 increment by 50;
create table signature_secret (
  id         bigint primary key,
  token_id   bigint       not null,
  slot       integer      not null,
  scheme     varchar(20)  not null,
  -- sealed
  secret     varchar      not null,
  hint       varchar(20)  not null,
  created_at timestamp(6) not null,
  ends_at    timestamp(6),
  constraint signature_secret_token_fkey foreign key (token_id) references api_token (id),
  constraint signature_secret_slot_check check (slot >= 1 and slot <= 2),
  constraint signature_secret_slot_key unique (token_id, slot)
);
