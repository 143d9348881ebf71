//! Seats and where they stand.

use serde::{Deserialize, Serialize};

use crate::ids::{DeviceId, ZoneId};

/// What kind of seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum DeviceKind {
    /// A gaming PC.
    Pc,
    /// A console: never has an agent, so it is never offline (decision 2).
    Console,
}

impl DeviceKind {
    /// `PC` or `Console`, before the number.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pc => "PC",
            Self::Console => "Console",
        }
    }
}

/// One seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// Where it stands.
    pub zone: ZoneId,
    /// PC or console.
    pub kind: DeviceKind,
    /// Unique among the club's devices of its kind.
    pub number: i32,
}

impl Device {
    /// `PC 12`.
    pub fn name(&self) -> String {
        format!("{} {}", self.kind.word(), self.number)
    }
}

/// A group of devices with one price column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// Its id.
    pub id: ZoneId,
    /// As the club calls it.
    pub name: String,
}
