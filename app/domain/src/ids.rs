//! Names of things: one type for each kind, so that a device's id cannot be given for a session's.
//!
//! Ids are UUID v7, made by the browser (or by the server in the HTML of a form) and kept until they are
//! answered: the same id sent twice is one act (decision 26).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident;)+) => { $(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// An id that nothing has yet. Ids of one process sort by the order in which they were made.
            pub fn fresh() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        #[cfg(feature = "db")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )+ };
}

ids! {
    /// The business that owns clubs, staff and clients.
    OrganisationId;
    /// One venue.
    ClubId;
    /// A person with a login.
    StaffId;
    /// A set of rights with a name.
    RoleId;
    /// A group of devices with one price column.
    ZoneId;
    /// One seat.
    DeviceId;
    /// A registered player, or the built-in Unknown Guest.
    ClientId;
    /// A tag that clients carry.
    GroupId;
    /// A stretch in which a client is not served.
    BanId;
    /// When something holds.
    ScheduleId;
    /// Time for sale.
    TariffId;
    /// A heading under which tariffs are listed.
    TariffGroupId;
    /// A percentage off the price.
    DiscountId;
    /// One visit of one client.
    SessionId;
    /// A stretch of a session on one device, playing or paused.
    SegmentId;
    /// A stretch of bought time in a session.
    TimeBlockId;
    /// Bought time on a client's account.
    ClientTariffId;
    /// A cart with its payments.
    OrderId;
    /// One thing in a cart.
    OrderLineId;
    /// Money that paid an order.
    PaymentId;
    /// A place where the ledger keeps money.
    AccountId;
    /// One entry of the ledger.
    TransactionId;
    /// One leg of a transaction.
    PostingId;
    /// Bonus that was earned at one time and expires at one time.
    LotId;
    /// A mark on a transaction that somebody should look at.
    FlagId;
    /// From opening the till to closing it.
    ShiftId;
    /// A stretch in which a device is out of service.
    HoldId;
    /// A message to a client.
    MessageId;
    /// One line of news.
    NewsId;
    /// A note to whoever has the next shift.
    NoteId;
    /// A slip that waits for the printer, or was printed.
    PrintJobId;
    /// A payment by card at the terminal; the id of the form that asked for it, and of what that makes.
    CardPaymentId;
    /// One thing that somebody did or tried; the id of the form that asked for it.
    ActId;
}

macro_rules! acts {
    ($($name:ident),+) => { $(
        /// The form that makes this thing is the act.
        impl From<$name> for ActId {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }
    )+ };
}

acts!(
    SessionId,
    OrderId,
    ShiftId,
    ClubId,
    StaffId,
    ZoneId,
    DeviceId,
    ScheduleId,
    DiscountId,
    TariffId,
    RoleId,
    HoldId,
    TransactionId,
    FlagId,
    ClientId,
    GroupId,
    BanId,
    MessageId,
    PrintJobId,
    CardPaymentId,
    NoteId
);
