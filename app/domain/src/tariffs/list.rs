//! The price list.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Preview, Tariff};
use crate::{
    ids::{GroupId, TariffGroupId, ZoneId},
    money::Currency,
    schedules,
    staff::Me,
};

/// A zone as a column of the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceColumn {
    /// The zone.
    pub zone: ZoneId,
    /// What it is called.
    pub name: String,
}

/// A tariff as a row of the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The tariff.
    pub tariff: Tariff,
    /// No longer for sale.
    pub retired: bool,
}

/// Everything the page of tariffs shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceList {
    /// What prices are in.
    pub currency: Currency,
    /// The zones in use, in the club's order.
    pub zones: Vec<PriceColumn>,
    /// All tariffs, in the club's order.
    pub tariffs: Vec<Listed>,
    /// The headings there are.
    pub groups: Vec<(TariffGroupId, String)>,
    /// The schedules in use, with what refers to them.
    pub schedules: Vec<schedules::Listed>,
    /// The groups of clients in use.
    pub client_groups: Vec<(GroupId, String)>,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
    /// What the form that is open comes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Preview>,
}

impl PriceColumn {
    /// As a price in it is called, at hours of that place in the form.
    pub fn at(&self, of: u32) -> String {
        if of == 0 { self.name.clone() } else { format!("{}, hours {}", self.name, of + 1) }
    }
}
