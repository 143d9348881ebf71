//! Seats and where they stand.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    ids::{ActId, ClubId, DeviceId, ZoneId},
    refusal::Refusal,
    staff::Me,
};

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
    /// In the order in which forms list them.
    pub const ALL: [Self; 2] = [Self::Pc, Self::Console];

    /// `PC` or `Console`, before the number.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pc => "PC",
            Self::Console => "Console",
        }
    }

    /// The word in a form and in the database.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Pc => "pc",
            Self::Console => "console",
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

/// A zone as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ZoneCard {
    /// Its id.
    pub id: ZoneId,
    /// As the club calls it.
    pub name: String,
    /// No longer used; its past stays.
    pub archived: bool,
    /// How many devices stand there, without archived ones.
    pub devices: u32,
}

/// A device as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceCard {
    /// Its id.
    pub id: DeviceId,
    /// Where it stands.
    pub zone: ZoneId,
    /// PC or console.
    pub kind: DeviceKind,
    /// Unique among the club's devices of its kind that are in use.
    pub number: i32,
    /// What people call it besides; empty: nothing.
    pub label: String,
    /// Of its network card; empty: not known.
    pub mac: String,
    /// No longer used; its past stays.
    pub archived: bool,
    /// Somebody sits there.
    pub busy: bool,
    /// Out of service.
    pub on_hold: bool,
}

impl DeviceCard {
    /// `PC 12`.
    pub fn name(&self) -> String {
        format!("{} {}", self.kind.word(), self.number)
    }
}

/// Everything the page of zones and devices shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FloorPlan {
    /// Who looks.
    pub me: Me,
    /// In the club's order, archived ones too.
    pub zones: Vec<ZoneCard>,
    /// In the order of their numbers, archived ones too.
    pub devices: Vec<DeviceCard>,
    /// For the first form on the page.
    pub form: Uuid,
}

/// A zone to be added, after those that are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddZone {
    /// Made with the form.
    pub id: ZoneId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// As the club calls it.
    pub name: String,
}

/// Another name for a zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenameZone {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub zone: ZoneId,
    /// As the club calls it from now on.
    pub name: String,
}

/// A zone is no longer used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveZone {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub zone: ZoneId,
}

/// A zone is used again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreZone {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub zone: ZoneId,
}

/// Devices to be added, one for each number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddDevices {
    /// Made with the form.
    pub id: ActId,
    /// Where they stand.
    pub zone: ZoneId,
    /// PCs or consoles.
    pub kind: DeviceKind,
    /// The first number.
    pub first: i32,
    /// The last one; the same where there is only one.
    pub last: i32,
}

impl AddDevices {
    /// More at once is a slip of the finger.
    pub const MOST: u32 = 200;

    /// The numbers from the first to the last.
    ///
    /// # Errors
    /// [`Refusal::BadNumber`]; [`Refusal::BadQuantity`] for too many at once.
    pub fn numbers(&self) -> Result<std::ops::RangeInclusive<i32>, Refusal> {
        let (first, last) = (device_number(self.first)?, device_number(self.last)?);
        match u32::try_from(last - first) {
            Err(_) => Err(Refusal::BadNumber),
            Ok(more) if more >= Self::MOST => Err(Refusal::BadQuantity { max: Self::MOST }),
            Ok(_) => Ok(first..=last),
        }
    }
}

/// What is said of a device from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditDevice {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub device: DeviceId,
    /// Where it stands.
    pub zone: ZoneId,
    /// Its number.
    pub number: i32,
    /// What people call it besides; may be empty.
    #[serde(default)]
    pub label: String,
    /// Of its network card, as it was typed; may be empty.
    #[serde(default)]
    pub mac: String,
}

/// A device is no longer used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveDevice {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub device: DeviceId,
}

/// A device is used again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestoreDevice {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub device: DeviceId,
}

const LONGEST_NAME: usize = 60;
const LONGEST_TYPED: usize = 40;

/// The name of a zone, without what nobody sees of it.
///
/// # Errors
/// [`Refusal::BadName`] for nothing, and for too much.
pub fn zone_name(typed: &str) -> Result<String, Refusal> {
    device_label(typed)?.ok_or(Refusal::BadName)
}

/// What people call a device besides its number; `None` where the field was left empty.
///
/// # Errors
/// [`Refusal::BadName`] for too much.
pub fn device_label(typed: &str) -> Result<Option<String>, Refusal> {
    let name = typed.trim();
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Refusal::BadName);
    }
    Ok((!name.is_empty()).then(|| name.to_owned()))
}

/// A number that a device can have.
///
/// # Errors
/// [`Refusal::BadNumber`].
pub fn device_number(number: i32) -> Result<i32, Refusal> {
    if (1..=9999).contains(&number) { Ok(number) } else { Err(Refusal::BadNumber) }
}

/// The address of a network card in lower case with colons, from any of the ways in which it is written; `None`
/// where the field was left empty.
///
/// # Errors
/// [`Refusal::BadMac`] with what was typed.
pub fn mac_address(typed: &str) -> Result<Option<String>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let groups: Vec<&str> = typed.split([':', '-', '.', ' ']).collect();
    let each = match groups.len() {
        1 => 12,
        3 => 4,
        6 => 2,
        _ => usize::MAX,
    };
    let digits: String = groups.concat().to_ascii_lowercase();
    let fits = groups.iter().all(|group| group.len() == each);
    if !fits || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(Refusal::BadMac { typed: typed.chars().take(LONGEST_TYPED).collect() });
    }
    let mut mac = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 2 == 0 {
            mac.push(':');
        }
        mac.push(digit);
    }
    Ok(Some(mac))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_write_it() {
        let mac = Some("2c:f0:5d:1a:9b:07".to_owned());
        for typed in [
            "2c:f0:5d:1a:9b:07",
            "2C:F0:5D:1A:9B:07",
            " 2C-F0-5D-1A-9B-07 ",
            "2cf05d1a9b07",
            "2CF05D1A9B07",
            "2cf0.5d1a.9b07",
            "2c f0 5d 1a 9b 07",
        ] {
            assert_eq!(mac_address(typed), Ok(mac.clone()), "{typed:?}");
        }
        assert_eq!(mac_address("  "), Ok(None));
        for typed in
            ["2c:f0:5d:1a:9b", "2c:f0:5d:1a:9b:0g", "2cf05d1a9b0", "2cf:05:d1:a9:b0:7", "é:é:é:é:é:é", ":"]
        {
            assert_eq!(mac_address(typed), Err(Refusal::BadMac { typed: typed.into() }), "{typed:?}");
        }
    }

    #[test]
    fn names_are_trimmed_and_neither_empty_nor_endless() {
        assert_eq!(zone_name("  VIP "), Ok("VIP".into()));
        assert_eq!(zone_name(&"ü".repeat(60)), Ok("ü".repeat(60)));
        for typed in ["", "  ", "x".repeat(61).as_str(), "a\nb"] {
            assert_eq!(zone_name(typed), Err(Refusal::BadName), "{typed:?}");
        }
        assert_eq!(device_label(" "), Ok(None));
    }

    #[test]
    fn so_many_devices_are_added_at_once_and_no_more() {
        for (first, last, many) in [
            (1, 40, Ok(40)),
            (7, 7, Ok(1)),
            (1, 200, Ok(200)),
            (9999, 9999, Ok(1)),
            (1, 201, Err(Refusal::BadQuantity { max: 200 })),
            (2, 1, Err(Refusal::BadNumber)),
            (0, 5, Err(Refusal::BadNumber)),
            (9990, 10_000, Err(Refusal::BadNumber)),
            (i32::MIN, i32::MAX, Err(Refusal::BadNumber)),
        ] {
            let add =
                AddDevices { id: ActId::fresh(), zone: ZoneId::fresh(), kind: DeviceKind::Pc, first, last };
            assert_eq!(add.numbers().map(Iterator::count), many, "{first} to {last}");
        }
    }
}
