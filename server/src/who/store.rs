//! Keeps sign-ins in the club's database. Who reads the table cannot sign in with it: it holds hashes of ids.

use std::{collections::HashMap, fmt};

use async_trait::async_trait;
use chrono::DateTime;
use club::{
    Club,
    staff::sign_ins::{self, SignIn},
};
use sha2::{Digest, Sha256};
use tower_sessions::{
    SessionStore,
    cookie::time::OffsetDateTime,
    session::{Id, Record},
    session_store::{Error, Result},
};

use super::STAFF;

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
        sign_ins::create(&self.club, sign_in(record)?).await.map_err(|error| failed(&error))
    }

    async fn save(&self, record: &Record) -> Result<()> {
        sign_ins::save(&self.club, sign_in(record)?).await.map_err(|error| failed(&error))
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let found = sign_ins::load(&self.club, &hashed(id)).await.map_err(|error| failed(&error))?;
        let Some(sign_in) = found else {
            return Ok(None);
        };
        let data: HashMap<_, _> =
            serde_json::from_str(&sign_in.data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(sign_in.expires_at.timestamp())
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sign_ins::forget(&self.club, &hashed(id)).await.map_err(|error| failed(&error))
    }
}

/// Is it still there? Asks the database.
pub(crate) async fn is_kept(club: &Club, id: &Id) -> club::Result<bool> {
    Ok(sign_ins::load(club, &hashed(id)).await?.is_some())
}

fn sign_in(record: &Record) -> Result<SignIn> {
    let staff_id = record.data.get(STAFF).and_then(|id| serde_json::from_value(id.clone()).ok());
    let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
    let expires_at = DateTime::from_timestamp(record.expiry_date.unix_timestamp(), 0)
        .ok_or_else(|| Error::Encode("an expiry beyond all calendars".to_owned()))?;
    Ok(SignIn { id: hashed(&record.id), staff_id, data, expires_at })
}

fn hashed(id: &Id) -> String {
    Sha256::digest(id.0.to_be_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn failed(error: &club::Error) -> Error {
    tracing::error!(error = error as &dyn std::error::Error, "sign-ins cannot be kept");
    Error::Backend(error.to_string())
}
