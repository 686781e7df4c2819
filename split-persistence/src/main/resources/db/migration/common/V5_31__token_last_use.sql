-- When a token was last good for something, to the minute. A node of the version before does not write it.
alter table api_token add last_used_at timestamp(6);
