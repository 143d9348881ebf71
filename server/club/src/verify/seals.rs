//! Is the ledger what was sealed?

use domain::ids::ClubId;
use sea_orm::FromQueryResult;

use super::{Newest, Wrong};
use crate::{error::Result, handle::Club, ledger, sql};

#[derive(FromQueryResult)]
struct ClubRow {
    id: ClubId,
    name: String,
}

/// What is not as it was sealed, and the newest seal of each club.
pub(super) async fn look(club: &Club, against: Option<&str>) -> Result<(Vec<Wrong>, Vec<Newest>)> {
    let clubs =
        sql::all::<ClubRow>(club.readers(), "select id, name from club order by name, id", []).await?;
    let (mut wrong, mut newest) = (Vec::new(), Vec::new());
    let mut met = false;
    for ClubRow { id, name } in clubs {
        let chain = ledger::chain(club, id, against).await?;
        met |= chain.met;
        let broken = chain.broken.into_iter();
        wrong.extend(
            broken.map(|(transaction, why)| Wrong { what: format!("transaction {transaction}"), why }),
        );
        newest.extend(chain.newest.map(|(number, hash)| Newest { club: name, number, hash }));
    }
    if let Some(hash) = against.filter(|_| !met) {
        let why = "no club's ledger has this seal: it was rewritten, or is another one's".to_owned();
        wrong.push(Wrong { what: format!("seal {hash}"), why });
    }
    Ok((wrong, newest))
}
