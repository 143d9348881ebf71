//! Groups, and who is in them.

use domain::{
    access::Action,
    clients::{AddGroup, Client, EditGroup, Group, RetireGroup, TagClient},
    ids::GroupId,
    staff::name,
};

use super::{read, rows, told};
use crate::{
    desk::Desk,
    error::{Error, Result},
};

/// Makes a group.
///
/// # Errors
/// [`Refusal::BadName`](domain::refusal::Refusal::BadName), `NameTaken`.
pub async fn add_group(desk: &Desk, add: AddGroup) -> Result<GroupId> {
    let act = desk.act(Action::EditClients, add.id, &add)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::insert_group(&tx, add.id, name(&add.name.0)?, add.colour).await?;
        tx.commit().await?;
    }
    Ok(add.id)
}

/// Changes name and colour of a group.
///
/// # Errors
/// As [`add_group`]; [`Error::Missing`] when the organisation has no such group.
pub async fn edit_group(desk: &Desk, edit: EditGroup) -> Result<GroupId> {
    let act = desk.act(Action::EditClients, edit.id, &edit)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::save_group(&tx, edit.group, name(&edit.name.0)?, edit.colour).await?;
        tx.commit().await?;
    }
    Ok(edit.group)
}

/// Gives a group to nobody any more, or again.
///
/// # Errors
/// [`Refusal::NameTaken`](domain::refusal::Refusal::NameTaken) when another one is called so meanwhile;
/// [`Error::Missing`] when the organisation has no such group.
pub async fn retire_group(desk: &Desk, retire: RetireGroup) -> Result<GroupId> {
    let act = desk.act(Action::EditClients, retire.id, &retire)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::save_group_archived(&tx, retire.group, retire.archived.then_some(desk.now)).await?;
        tx.commit().await?;
    }
    Ok(retire.group)
}

/// Says in which groups a client is.
///
/// # Errors
/// [`Error::Missing`] when the organisation has no such client or group, or no longer gives it to anybody.
pub async fn tag(desk: &Desk, tag: TagClient) -> Result<Client> {
    let act = desk.act(Action::EditClients, tag.id, &tag)?;
    let Some(tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, tag.client).await;
    };
    let before = read::locked(&tx, tag.client).await?.groups;
    let given = read::groups(&tx.conn, desk.person()?.organisation).await?;
    let is_in = |groups: &[Group], id: GroupId| groups.iter().any(|group| group.id == id);
    let wanted: std::collections::BTreeSet<GroupId> = tag.groups.iter().copied().collect();
    for group in wanted.iter().copied().filter(|group| !is_in(&before, *group)) {
        if !given.iter().any(|known| known.id == group && !known.archived) {
            return Err(Error::Missing);
        }
        rows::save_in_group(&tx, tag.client, group, true).await?;
    }
    for group in before.iter().map(|group| group.id).filter(|group| !wanted.contains(group)) {
        rows::save_in_group(&tx, tag.client, group, false).await?;
    }
    told(tx, tag.client).await
}
