//! The club that is measured: as many devices as a figure needs, one tariff, an open shift; made by the club's own
//! commands.

use std::fs;

use club::{
    Club, Desk,
    clock::{Clock, SystemClock},
    clubs::{self, Found},
    devices, hall, shifts, tariffs,
};
use domain::{
    devices::{AddDevices, DeviceKind},
    hall::Hall,
    ids::{ShiftId, TariffId, ZoneId},
    money::{Currency, Money, Typed},
    shifts::Open,
    tariffs::RefundPolicy,
};
use uuid::Uuid;

use crate::{Outcome, disk::FOLDER, reference::postgres};

pub const LOGIN: &str = "owner";
pub const PASSWORD: &str = "owner-of-the-bench";

/// A club in a database.
#[derive(Clone)]
pub struct House {
    /// Where.
    pub url: String,
    /// Everything in it, before anything was measured.
    pub hall: Hall,
}

impl House {
    /// On SQLite, in a new file.
    pub async fn on_sqlite(devices: u32) -> Outcome<Self> {
        fs::create_dir_all(FOLDER)?;
        let url = format!("sqlite://{FOLDER}/{}.db", Uuid::now_v7().simple());
        Self::furnished(url, devices, SystemClock, "20000").await
    }

    /// In a new database of the PostgreSQL at this address.
    pub async fn on_postgres(server: &str, devices: u32) -> Outcome<Self> {
        let url = postgres::fresh(server, &format!("bench_{}", Uuid::now_v7().simple())).await?;
        Self::furnished(url, devices, SystemClock, "20000").await
    }

    /// With what was changed behind its back.
    pub async fn looked_at_again(self) -> Outcome<Self> {
        let club = Club::open(&self.url, SystemClock).await?;
        let hall = hall::board(&club.desk(self.hall.me)).await?;
        club.close().await?;
        Ok(Self { url: self.url, hall })
    }

    /// In an empty database, at a moment, with so much in the till.
    pub async fn furnished(url: String, devices: u32, clock: impl Clock, cash: &str) -> Outcome<Self> {
        migrations::up(&url).await?;
        let club = Club::open(&url, clock).await?;
        let owner = clubs::found(&club, found()).await?;
        let desk = club.desk(owner.clone());
        let zone = ZoneId::fresh();
        devices::add_zone(&desk, devices::AddZone { id: zone, club: owner.club, name: "Hall".to_owned() })
            .await?;
        add_devices(&desk, zone, devices).await?;
        let tariff = tariffs::AddTariff {
            id: TariffId::fresh(),
            name: "Hour".to_owned(),
            unit_minutes: 60,
            max_quantity: 12,
            refund_policy: RefundPolicy::Keep,
            max_bonus_percent: 0,
            prices: vec![(zone, Money::of(600).ok_or("no money")?)],
        };
        tariffs::add(&desk, tariff).await?;
        let open = Open {
            id: ShiftId::fresh(),
            club: owner.club,
            opening_cash: Typed(cash.to_owned()),
            pieces: Default::default(),
        };
        shifts::open(&desk, open).await?;
        let hall = hall::board(&club.desk(owner)).await?;
        club.close().await?;
        Ok(Self { url, hall })
    }
}

/// A hundred a form, as an owner would; from 10,000 on they are consoles.
async fn add_devices(desk: &Desk, zone: ZoneId, devices: u32) -> Outcome {
    for first in (0..devices).step_by(100) {
        let kind = if first < 9900 { DeviceKind::Pc } else { DeviceKind::Console };
        let number = |place: u32| i32::try_from(place % 9900 + 1);
        let last = (first + 99).min(devices - 1);
        let add = AddDevices {
            id: domain::ids::ActId::fresh(),
            zone,
            kind,
            first: number(first)?,
            last: number(last)?,
        };
        devices::add_many(desk, add).await?;
    }
    Ok(())
}

fn found() -> Found {
    Found {
        organisation: "Bench".to_owned(),
        currency: Currency { code: "KZT".to_owned(), symbol: "₸".to_owned(), digits: 0 },
        demo: false,
        club: "Bench".to_owned(),
        country: "KZ".to_owned(),
        time_zone: chrono_tz::Asia::Almaty,
        phone: String::new(),
        price_step: Money::of(1).unwrap_or_default(),
        owner: "Owner".to_owned(),
        login: LOGIN.to_owned(),
        password: PASSWORD.to_owned(),
    }
}
