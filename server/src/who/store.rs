//! Keeps sign-ins in the club's database. Who reads the table cannot sign in with it: it holds hashes of ids.

use std::{collections::HashMap, fmt};

use async_trait::async_trait;
use club::{
    Club,
    staff::{
        self, Comer,
        sign_ins::{self, SignIn},
    },
};
use domain::{ids::ClubId, staff::Me};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tower_sessions::{
    SessionStore,
    cookie::time::OffsetDateTime,
    session::{Id, Record},
    session_store::{Error, Result},
};

use super::{EPOCH, STAFF, lasting};

/// What is kept with a sign-in.
pub(super) type Kept = HashMap<String, Value>;

#[derive(Clone)]
pub(crate) struct Store {
    club: Club,
}

impl Store {
    pub(crate) fn new(club: Club) -> Self {
        Self { club }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}

#[async_trait]
impl SessionStore for Store {
    /// An id has 128 random bits: two are never the same.
    async fn create(&self, record: &mut Record) -> Result<()> {
        sign_ins::create(&self.club, sign_in(&self.club, record)?).await.map_err(|error| failed(&error))
    }

    /// What changes in a sign-in that is kept is when it was last seen. That it cannot be written, on a full disk for
    /// example, is logged, and takes no answer away: not a page's, nor that of an act that was done.
    async fn save(&self, record: &Record) -> Result<()> {
        if let Err(error) = sign_ins::save(&self.club, sign_in(&self.club, record)?).await {
            tracing::error!(error = &error as &dyn std::error::Error, "a sign-in was not written");
        }
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let found = sign_ins::load(&self.club, &hashed(id)).await.map_err(|error| failed(&error))?;
        let Some(sign_in) = found else {
            return Ok(None);
        };
        let data: Kept =
            serde_json::from_str(&sign_in.data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(sign_in.expires_at.timestamp())
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sign_ins::forget(&self.club, &hashed(id)).await.map_err(|error| failed(&error))
    }
}

/// Goes to work in another club: this sign-in does.
pub(crate) async fn choose(club: &Club, id: &Id, chosen: ClubId) -> std::result::Result<(), super::Broken> {
    Ok(sign_ins::choose(club, &hashed(id), chosen).await?)
}

/// Whose it is, and what is kept with it, as it is now: nobody's when all sign-ins of its epoch were ended. Asks the
/// database each time, once.
pub(crate) async fn look(club: &Club, id: &Id) -> std::result::Result<Option<(Me, Kept)>, super::Broken> {
    let Some(Comer { me, epoch, data }) = staff::comes(club, &hashed(id)).await? else {
        return Ok(None);
    };
    let kept: Kept = serde_json::from_str(&data)?;
    let lasts = kept.get(EPOCH).and_then(Value::as_i64) == Some(epoch.into());
    Ok(lasts.then_some((me, kept)))
}

/// When it ends is reckoned by the club's clock, not by that of the layer above.
fn sign_in(club: &Club, record: &Record) -> Result<SignIn> {
    let staff_id = record.data.get(STAFF).and_then(|id| serde_json::from_value(id.clone()).ok());
    let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
    let expires_at = lasting::ends(&record.data, club.now());
    Ok(SignIn { id: hashed(&record.id), staff_id, data, expires_at })
}

fn hashed(id: &Id) -> String {
    Sha256::digest(id.0.to_be_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn failed(error: &club::Error) -> Error {
    tracing::error!(error = error as &dyn std::error::Error, "sign-ins cannot be kept");
    Error::Backend(error.to_string())
}
