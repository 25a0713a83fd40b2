-- The local governments of the installation and their trees of divisions and sections.
create table organization_organizations (
  organization_id            text primary key,
  slug                       text not null,
  name                       text not null,
  type                       text not null,
  district                   text not null,
  province                   text not null,
  default_one                boolean not null,
  publishes_six_month_report boolean not null,
  memberships_as_of          date not null,
  version                    integer not null default 0,
  constraint organization_organizations_slug unique (slug)
);
create unique index organization_organizations_one_default on organization_organizations (default_one) where default_one;

create table organization_units (
  organization_id text not null references organization_organizations (organization_id),
  code            text not null,
  name            text not null,
  parent          text,
  active          boolean not null default true,
  position        integer not null,
  primary key (organization_id, code),
  foreign key (organization_id, parent) references organization_units (organization_id, code)
);
