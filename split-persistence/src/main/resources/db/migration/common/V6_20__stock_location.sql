-- Where goods are. What a location has to do is not stored: it is counted from its packages (V6_21).
create sequence stock_location_seq start with 50 increment by 50;
create table stock_location (
  id          bigint primary key,
  erp_code    varchar(200) not null,
  name        varchar(200) not null,
  -- packages that are not packed yet; null: nobody has said
  max_quota   integer,
  -- the smallest number is asked first
  priority    integer      not null,
  is_active   boolean      not null,
  version     bigint       not null,
  created_at  timestamp(6) not null,
  modified_at timestamp(6) not null,
  constraint stock_location_erp_code_key unique (erp_code),
  constraint stock_location_max_quota_check check (max_quota >= 0),
  constraint stock_location_priority_check check (priority >= 0)
);
