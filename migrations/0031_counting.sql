-- The dashboard counts from the index alone.
drop index registration_delegation;
create index registration_delegation on registration (forum, delegation, category, standing, accredited);
