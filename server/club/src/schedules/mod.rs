//! Schedules of a club: when tariffs and discounts hold. To refer to none means *Always*.

mod rows;

use std::collections::HashMap;

use domain::{
    access::Action,
    ids::ScheduleId,
    news::News,
    refusal::Refusal,
    schedules::{EditSchedule, Listed, NewSchedule, RetireSchedule, Schedule, ScheduleFault, Schedules},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    desk::Desk,
    error::{Error, Result},
    tx::Tx,
};

/// Makes a schedule.
///
/// # Errors
/// [`Refusal::NameTaken`], [`Refusal::AnotherClub`]; whatever [`Draft::read`](domain::schedules::Draft::read) finds
/// wrong.
pub async fn make(desk: &Desk, new: NewSchedule) -> Result<Schedules> {
    let act = desk.act(Action::EditTariffs, new.id, &new)?;
    desk.shown_for(new.club)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::insert(&tx, &new.draft.read(new.id)?).await?;
        tx.commit().await?;
    }
    list(desk).await
}

/// Makes one with whatever refers to it. `false`: the club has one of this name.
pub(crate) async fn make_in(tx: &Tx<'_>, schedule: &Schedule) -> Result<bool> {
    let free = !rows::is_named(tx, &schedule.name).await?;
    if free {
        rows::insert(tx, schedule).await?;
    }
    Ok(free)
}

/// Changes a schedule, and with it when everything holds that refers to it. What was sold keeps what it was sold with.
///
/// # Errors
/// [`Refusal::NameTaken`]; [`Error::Missing`]; whatever [`Draft::read`](domain::schedules::Draft::read) finds wrong.
pub async fn edit(desk: &Desk, edit: EditSchedule) -> Result<Schedules> {
    let act = desk.act(Action::EditTariffs, edit.id, &edit)?;
    if let Some(mut tx) = desk.begin(act).await? {
        rows::locked(&tx, edit.schedule).await?.ok_or(Error::Missing)?;
        rows::replace(&tx, &edit.draft.read(edit.schedule)?).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    list(desk).await
}

/// Archives a schedule that nothing refers to, or brings it back.
///
/// # Errors
/// [`ScheduleFault::InUse`] with what refers to it; [`Refusal::NameTaken`] when one that comes back is called like
/// another; [`Error::Missing`].
pub async fn retire(desk: &Desk, retire: RetireSchedule) -> Result<Schedules> {
    let act = desk.act(Action::EditTariffs, retire.id, &retire)?;
    if let Some(tx) = desk.begin(act).await? {
        let archived = rows::locked(&tx, retire.schedule).await?.ok_or(Error::Missing)?;
        if retire.archived {
            let used_by = rows::used_by(&tx.conn, desk, Some(retire.schedule)).await?;
            if let Some(by) = used_by.get(&retire.schedule) {
                return Err(Refusal::BadSchedule(ScheduleFault::InUse { by: by.join(", ") }).into());
            }
        }
        if archived != retire.archived {
            rows::set_archived(&tx, retire.schedule, retire.archived.then_some(desk.now)).await?;
        }
        tx.commit().await?;
    }
    list(desk).await
}

/// Everything the page of schedules shows.
///
/// # Errors
/// When the role may not change tariffs.
pub async fn list(desk: &Desk) -> Result<Schedules> {
    desk.may(Action::EditTariffs)?;
    let schedules = listed(desk).await?;
    Ok(Schedules { schedules, me: desk.person()?.clone(), form: Uuid::now_v7() })
}

async fn listed(desk: &Desk) -> Result<Vec<Listed>> {
    let mut used_by = rows::used_by(desk.readers(), desk, None).await?;
    let listed = rows::all(desk.readers(), desk).await?.into_iter().map(|(schedule, archived)| {
        let used_by = used_by.remove(&schedule.id).unwrap_or_default();
        Listed { schedule, archived, used_by }
    });
    Ok(listed.collect())
}

/// Those in use, by name: what something can refer to.
pub(crate) async fn in_use(desk: &Desk) -> Result<Vec<Listed>> {
    Ok(listed(desk).await?.into_iter().filter(|listed| !listed.archived).collect())
}

/// Changes the days and the times of one, with a tariff whose hours they are. `false`: it has more than those by now.
///
/// # Errors
/// [`Error::Missing`].
pub(crate) async fn change_in(tx: &Tx<'_>, changed: &Schedule) -> Result<bool> {
    rows::locked(tx, changed.id).await?.ok_or(Error::Missing)?;
    let mut known = rows::all(&tx.conn, tx.desk).await?.into_iter().map(|(schedule, _)| schedule);
    let known = known.find(|known| known.id == changed.id).ok_or(Error::Missing)?;
    let plain = known.is_plain();
    if plain {
        let (weekdays, intervals) = (changed.weekdays, changed.intervals.clone());
        rows::replace(tx, &Schedule { weekdays, intervals, ..known }).await?;
    }
    Ok(plain)
}

/// All schedules of the desk's club, in one question.
pub(crate) async fn all_in(db: &impl ConnectionTrait, desk: &Desk) -> Result<HashMap<ScheduleId, Schedule>> {
    let all = rows::all(db, desk).await?;
    Ok(all.into_iter().map(|(schedule, _)| (schedule.id, schedule)).collect())
}

/// Something is about to refer to these: they stay in use until the end of the transaction.
///
/// # Errors
/// [`Error::Missing`] for one that the club does not have, [`ScheduleFault::Archived`].
pub(crate) async fn refer_in(tx: &Tx<'_>, schedules: impl IntoIterator<Item = ScheduleId>) -> Result<()> {
    // In the order of their ids, so that two who do it do not wait for each other.
    let schedules: std::collections::BTreeSet<ScheduleId> = schedules.into_iter().collect();
    for schedule in schedules {
        if rows::shared(tx, schedule).await?.ok_or(Error::Missing)? {
            return Err(Refusal::BadSchedule(ScheduleFault::Archived).into());
        }
    }
    Ok(())
}
