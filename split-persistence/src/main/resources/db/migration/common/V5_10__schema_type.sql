-- What an operator added to the schema type of the channel's marketplace.
alter table channel add column schema_type varchar default '{}' not null;
