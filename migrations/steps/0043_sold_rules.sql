-- The rules that something was sold with, as JSON, as they were. Null: plain units, played at any hour and ended by nothing else.
alter table order_line add column rules text;
