-- Counts the packages of a location that are not packed yet, by state first: packed ones, the most by far, are never looked at.
-- On a large table it is made beforehand, by hand and concurrently.
create index if not exists package_load_idx on package (state, stock_location);
