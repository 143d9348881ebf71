//! What a club's tariffs refer to by id.

use chrono::{NaiveDate, NaiveDateTime};

use crate::{
    ids::{GroupId, ScheduleId, TariffGroupId},
    schedules::Window,
    time::Moment,
};

/// What schedules, groups and the clock on the club's wall say. The club looks it up once, and every offer asks it.
pub trait Almanac {
    /// The whole stretch of a schedule around a moment.
    fn window(&self, schedule: ScheduleId, at: Moment) -> Option<Window>;
    /// The next stretch of a schedule that begins after a moment.
    fn next(&self, schedule: ScheduleId, after: Moment) -> Option<Window>;
    /// What the clock on the club's wall says.
    fn local(&self, at: Moment) -> NaiveDateTime;
    /// When a day is over by the clock on the club's wall.
    fn day_end(&self, day: NaiveDate) -> Moment;
    /// What a schedule is called.
    fn schedule(&self, schedule: ScheduleId) -> Option<String>;
    /// What a group of tariffs is called.
    fn tariff_group(&self, group: TariffGroupId) -> Option<String>;
    /// What a group of clients is called.
    fn client_group(&self, group: GroupId) -> Option<String>;
}
