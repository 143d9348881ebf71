use chrono::NaiveTime;
use chrono_tz::Tz;
use domain::{
    bookings::{BookingHabits, Unclaimed},
    clubs::{ClubCard, ClubLine, ClubTerms, Habits},
    ids::{ClientId, ClubId, OrganisationId},
    money::{Currency, Money},
    shifts::Tax,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

use super::Found;
use crate::{desk::Desk, error::Result, sql, tx::Tx};

mod organisation {
    use domain::{ids::OrganisationId, time::Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OrganisationId,
        pub name: String,
        pub currency_code: String,
        pub currency_symbol: String,
        pub currency_digits: i16,
        pub demo: bool,
        pub created_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod club {
    use chrono::NaiveTime;
    use domain::{
        ids::{ClubId, OrganisationId},
        money::Money,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "club")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ClubId,
        pub organisation_id: OrganisationId,
        pub name: String,
        pub country: String,
        pub time_zone: String,
        pub phone: String,
        pub price_step: Money,
        pub warning_minutes: i32,
        pub longest_pause_minutes: i32,
        pub day_starts_at: NaiveTime,
        pub sessions_carry_over: bool,
        pub tax_name: String,
        pub tax_rate: i32,
        pub created_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert_organisation(tx: &Tx<'_>, id: OrganisationId, found: &Found) -> Result<()> {
    let row = organisation::ActiveModel {
        id: Set(id),
        name: Set(found.organisation.clone()),
        currency_code: Set(found.currency.code.clone()),
        currency_symbol: Set(found.currency.symbol.clone()),
        currency_digits: Set(found.currency.digits.into()),
        demo: Set(found.demo),
        created_at: Set(tx.desk.now),
    };
    organisation::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_club(
    tx: &Tx<'_>,
    organisation: OrganisationId,
    id: ClubId,
    terms: &ClubTerms,
    zone: Tz,
) -> Result<()> {
    let row = club::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        name: Set(terms.name.clone()),
        country: Set(terms.country.clone()),
        time_zone: Set(zone.name().to_owned()),
        phone: Set(terms.phone.clone()),
        price_step: Set(terms.price_step),
        warning_minutes: Set(terms.warning_minutes),
        longest_pause_minutes: Set(terms.longest_pause_minutes),
        day_starts_at: Set(terms.day_starts_at),
        sessions_carry_over: Set(terms.sessions_carry_over),
        tax_name: Set(String::new()),
        tax_rate: Set(0),
        created_at: Set(tx.desk.now),
    };
    club::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

#[derive(FromQueryResult)]
pub(super) struct VenueRow {
    id: ClubId,
    name: String,
    pub(super) time_zone: String,
    price_step: Money,
    warning_minutes: i32,
    longest_pause_minutes: i32,
    day_starts_at: NaiveTime,
    tax_name: String,
    tax_rate: i32,
    booking_itself: bool,
    booking_grace_minutes: i32,
    booking_released_by_itself: bool,
    booking_unclaimed: Unclaimed,
    booking_pay_minutes: i32,
    currency_code: String,
    currency_symbol: String,
    currency_digits: i16,
    pub(super) guest: ClientId,
}

impl VenueRow {
    pub(super) fn tax(&self) -> Option<Tax> {
        (self.tax_rate > 0).then(|| Tax { name: self.tax_name.clone(), hundredths: self.tax_rate })
    }

    pub(super) fn card(self) -> ClubCard {
        ClubCard {
            id: self.id,
            name: self.name,
            currency: Currency {
                code: self.currency_code,
                symbol: self.currency_symbol,
                digits: u8::try_from(self.currency_digits).unwrap_or_default(),
            },
            price_step: self.price_step,
            warning_minutes: self.warning_minutes,
            longest_pause_minutes: self.longest_pause_minutes,
            day_starts_at: self.day_starts_at,
            booking: BookingHabits {
                starts_by_itself: self.booking_itself,
                grace_minutes: self.booking_grace_minutes,
                released_by_itself: self.booking_released_by_itself,
                unclaimed: self.booking_unclaimed,
                pay_minutes: self.booking_pay_minutes,
            },
        }
    }
}

pub(super) async fn venue(db: &impl ConnectionTrait, club: ClubId) -> Result<Option<VenueRow>> {
    let sql = "select club.id, club.name, club.time_zone, club.price_step, club.warning_minutes,
            club.longest_pause_minutes, club.day_starts_at, club.tax_name, club.tax_rate,
            club.booking_itself, club.booking_grace_minutes, club.booking_released_by_itself,
            club.booking_unclaimed, club.booking_pay_minutes, o.currency_code, o.currency_symbol, o.currency_digits, guest.id as guest
        from club
        join organisation o on o.id = club.organisation_id
        join client guest on guest.organisation_id = o.id and guest.kind = 'guest'
        where club.id = $1";
    sql::one(db, sql, [club.into()]).await
}

pub(super) async fn update_club(tx: &Tx<'_>, terms: &ClubTerms, zone: Tz) -> Result<()> {
    let row = club::ActiveModel {
        id: Set(tx.desk.club_id()),
        name: Set(terms.name.clone()),
        country: Set(terms.country.clone()),
        time_zone: Set(zone.name().to_owned()),
        phone: Set(terms.phone.clone()),
        price_step: Set(terms.price_step),
        warning_minutes: Set(terms.warning_minutes),
        longest_pause_minutes: Set(terms.longest_pause_minutes),
        day_starts_at: Set(terms.day_starts_at),
        sessions_carry_over: Set(terms.sessions_carry_over),
        ..Default::default()
    };
    club::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn set_bookings(tx: &Tx<'_>, habits: BookingHabits) -> Result<()> {
    let sql = "update club set booking_itself = $2, booking_grace_minutes = $3, booking_unclaimed = $4,
            booking_pay_minutes = $5, booking_released_by_itself = $6 where id = $1";
    let values: [Value; 6] = [
        tx.desk.club_id().into(),
        habits.starts_by_itself.into(),
        habits.grace_minutes.into(),
        habits.unclaimed.slug().into(),
        habits.pay_minutes.into(),
        habits.released_by_itself.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

pub(super) async fn set_tax(tx: &Tx<'_>, tax: Option<Tax>) -> Result<()> {
    let (name, rate) = tax.map_or_else(Default::default, |tax| (tax.name, tax.hundredths));
    let row = club::ActiveModel {
        id: Set(tx.desk.club_id()),
        tax_name: Set(name),
        tax_rate: Set(rate),
        ..Default::default()
    };
    club::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// What of the settings is on no other screen.
#[derive(FromQueryResult)]
pub(super) struct SettingsRow {
    pub(super) country: String,
    pub(super) phone: String,
    pub(super) time_zone: String,
    pub(super) sessions_carry_over: bool,
}

pub(super) async fn settings(desk: &Desk) -> Result<Option<SettingsRow>> {
    let sql = "select country, phone, time_zone, sessions_carry_over from club where id = $1";
    sql::one(desk.readers(), sql, [desk.club_id().into()]).await
}

#[derive(FromQueryResult)]
struct CountryRow {
    country: String,
}

pub(super) async fn country(db: &impl ConnectionTrait, club: ClubId) -> Result<Option<String>> {
    let row = sql::one::<CountryRow>(db, "select country from club where id = $1", [club.into()]).await?;
    Ok(row.map(|row| row.country))
}

#[derive(FromQueryResult)]
struct IdRow {
    id: ClubId,
}

pub(super) async fn all_of_organisation(tx: &Tx<'_>) -> Result<Vec<ClubId>> {
    let sql = "select id from club
        where organisation_id = (select organisation_id from club where id = $1) order by id";
    let rows = sql::all::<IdRow>(&tx.conn, sql, [tx.desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(FromQueryResult)]
struct HabitsRow {
    warning_minutes: i32,
    longest_pause_minutes: i32,
    price_step: Money,
    day_starts_at: NaiveTime,
}

/// How a club of the organisation wants things done; `None` when it has no such club.
pub(super) async fn habits(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    club: ClubId,
) -> Result<Option<Habits>> {
    let sql = "select warning_minutes, longest_pause_minutes, price_step, day_starts_at from club
        where organisation_id = $1 and id = $2";
    let row = sql::one::<HabitsRow>(db, sql, [organisation.into(), club.into()]).await?;
    Ok(row.map(|row| Habits {
        warning_minutes: row.warning_minutes,
        longest_pause_minutes: row.longest_pause_minutes,
        price_step: row.price_step,
        day_starts_at: row.day_starts_at,
    }))
}

#[derive(FromQueryResult)]
struct LineRow {
    id: ClubId,
    name: String,
    country: String,
    time_zone: String,
    devices: i64,
    people: i64,
}

/// The clubs of an organisation, by name.
pub(super) async fn lines(db: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Vec<ClubLine>> {
    let sql = "select c.id, c.name, c.country, c.time_zone,
            (select count(*) from device d where d.club_id = c.id and d.archived_at is null) as devices,
            (select count(distinct h.staff_id) from staff_role h join staff s on s.id = h.staff_id
                where s.organisation_id = c.organisation_id and s.disabled_at is null
                    and (h.club_id is null or h.club_id = c.id)) as people
        from club c where c.organisation_id = $1 order by c.name, c.id";
    let rows = sql::all::<LineRow>(db, sql, [organisation.into()]).await?;
    let count = |rows: i64| u32::try_from(rows).unwrap_or(u32::MAX);
    let lines = rows.into_iter().map(|row| ClubLine {
        id: row.id,
        name: row.name,
        country: row.country,
        time_zone: row.time_zone,
        devices: count(row.devices),
        staff: count(row.people),
    });
    Ok(lines.collect())
}
