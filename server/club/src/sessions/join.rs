//! A guest who says who they are in the middle of the visit: what is bought from then on is theirs (decision 18).

use domain::{
    access::Action,
    refusal::Refusal,
    sessions::{Join, MovingFault, Session},
};

use super::{keep, rows, sits_down_in};
use crate::{
    card_payments,
    clients::totals::{self, More},
    clubs,
    desk::Desk,
    error::Result,
    tx::Tx,
};

/// From now on all that is sold to a guest's session is this client's; or nobody's, while nothing was.
///
/// # Errors
/// [`Refusal::Moving`]; [`Refusal::AwaitsPayment`] while somebody pays by card for more time; what [`start`](super::start) refuses of who; [`Error::Missing`](crate::Error::Missing).
pub async fn join(desk: &Desk, join: Join) -> Result<Session> {
    let act = desk.act(Action::ExtendSession, join.id, &join)?;
    if join.serve_banned {
        desk.may(Action::ServeBanned)?;
    }
    let Some(tx) = desk.begin(act).await? else {
        return rows::read(desk, join.session).await;
    };
    let guest = clubs::venue_in(&tx).await?.guest;
    let who = match join.client {
        None => None,
        Some(client) if client == guest => return Err(Refusal::GuestHasNoAccount.into()),
        Some(client) => {
            let name = sits_down_in(&tx, client, join.second_seat, join.serve_banned).await?;
            Some((client, name))
        }
    };
    let session = rows::locked(&tx, join.session).await?;
    if session.client != guest {
        return Err(Refusal::Moving(MovingFault::NoGuest).into());
    }
    card_payments::none_for_in(&tx, session.id).await?;
    let joined = session.clone().join(who, desk.now)?;
    keep(tx, &session, joined).await
}

/// Is whoever was locked still the one who pays?
///
/// # Errors
/// [`MovingFault::SomebodyElse`].
pub(super) fn still(session: &Session, sitter: &rows::Sitter) -> Result<()> {
    match session.payer() == sitter.client {
        true => Ok(()),
        false => Err(Refusal::Moving(MovingFault::SomebodyElse).into()),
    }
}

/// What a guest of before bought first makes it a visit of theirs.
pub(super) async fn came_with_it_in(tx: &Tx<'_>, before: &Session, after: &Session) -> Result<()> {
    let since = |session: &Session| session.member.as_ref().and_then(|member| member.since);
    match since(after) {
        Some(at) if since(before).is_none() => {
            totals::add_in(tx, after.payer(), More { came: Some(at), ..More::default() }).await
        }
        _ => Ok(()),
    }
}
