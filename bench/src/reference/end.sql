-- x
begin;
select 1;
commit;
