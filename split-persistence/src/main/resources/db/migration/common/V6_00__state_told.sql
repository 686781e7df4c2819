-- The state that the event tells of; the package may be in another one when somebody hears of it.
alter table outgoing_event add column state integer;
