-- Who waits for a place of a delegation and category, by the place on the reserve list: its end is asked at every
-- nomination above the quota, and the number of those in front for every letter about it.
create index registration_reserve on registration (forum, delegation, category, reserve_place) where standing = 'reserve';
