//! Who is signed in, in the database: a sign-in survives a restart, and can be taken back.

use domain::{
    ids::{ClubId, StaffId},
    time::Moment,
};
use sea_orm::FromQueryResult;

use crate::{error::Result, handle::Club, sql};

/// One sign-in.
#[derive(Clone, Debug, FromQueryResult)]
pub struct SignIn {
    /// The hash of what the cookie carries.
    pub id: String,
    /// Who; `None` before anybody signed in.
    pub staff_id: Option<StaffId>,
    /// What the web layer keeps with it.
    pub data: String,
    /// It is forgotten then.
    pub expires_at: Moment,
}

/// Keeps a new sign-in. No club was chosen yet.
///
/// # Errors
/// When the database fails.
pub async fn create(club: &Club, sign_in: SignIn) -> Result<()> {
    write(club, sign_in, "insert into sign_in (id, staff_id, data, expires_at) values ($1, $2, $3, $4)").await
}

/// Keeps what changed in a sign-in, but the club that was chosen. One that was forgotten meanwhile stays forgotten: a request that was under way
/// when somebody signed out does not sign them in again.
///
/// # Errors
/// When the database fails.
pub async fn save(club: &Club, sign_in: SignIn) -> Result<()> {
    write(club, sign_in, "update sign_in set staff_id = $2, data = $3, expires_at = $4 where id = $1").await
}

async fn write(club: &Club, sign_in: SignIn, sql: &str) -> Result<()> {
    let values = [sign_in.id.into(), sign_in.staff_id.into(), sign_in.data.into(), sign_in.expires_at.into()];
    sql::execute(club.writer(), sql, values).await?;
    Ok(())
}

/// A sign-in that has not expired.
///
/// # Errors
/// When the database fails.
pub async fn load(club: &Club, id: &str) -> Result<Option<SignIn>> {
    let sql = "select id, staff_id, data, expires_at from sign_in where id = $1 and expires_at > $2";
    sql::one(club.readers(), sql, [id.into(), club.now().into()]).await
}

/// Somebody goes to work in another club.
///
/// # Errors
/// When the database fails.
pub async fn choose(club: &Club, id: &str, chosen: ClubId) -> Result<()> {
    let sql = "update sign_in set club_id = $2 where id = $1";
    sql::execute(club.writer(), sql, [id.into(), chosen.into()]).await?;
    Ok(())
}

/// Takes a sign-in back.
///
/// # Errors
/// When the database fails.
pub async fn forget(club: &Club, id: &str) -> Result<()> {
    sql::execute(club.writer(), "delete from sign_in where id = $1", [id.into()]).await?;
    Ok(())
}

/// Forgets those that have expired.
///
/// # Errors
/// When the database fails.
pub async fn forget_expired(club: &Club) -> Result<u64> {
    sql::execute(club.writer(), "delete from sign_in where expires_at <= $1", [club.now().into()]).await
}
