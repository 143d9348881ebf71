pub(super) mod session {
    use domain::{
        ids::{ClientId, ClubId, DeviceId, SessionId, StaffId},
        money::Money,
        sessions::{EndReason, SessionState},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        pub club_id: ClubId,
        pub client_id: ClientId,
        pub device_id: DeviceId,
        pub state: SessionState,
        pub started_at: Moment,
        pub started_by: StaffId,
        pub resumes_at: Option<Moment>,
        pub due_at: Option<Moment>,
        pub ended_at: Option<Moment>,
        pub end_reason: Option<EndReason>,
        pub ended_by: Option<StaffId>,
        pub refunded: Money,
        pub kept_seconds: i64,
        pub credited: Money,
        pub planned_from: Option<Moment>,
        pub booked_at: Option<Moment>,
        pub booked_by: Option<StaffId>,
        pub pay_by: Option<Moment>,
        pub booking_terms: Option<String>,
        pub until: Option<Moment>,
        pub busy_from: Option<Moment>,
        pub busy_until: Option<Moment>,
        pub by_minute: Option<String>,
        pub member_id: Option<ClientId>,
        pub member_since: Option<Moment>,
        pub member_played: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod segment {
    use domain::{
        ids::{ClubId, DeviceId, SegmentId, SessionId},
        sessions::SegmentKind,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "segment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SegmentId,
        pub club_id: ClubId,
        pub session_id: SessionId,
        pub device_id: DeviceId,
        pub kind: SegmentKind,
        pub position: i32,
        pub starts_at: Moment,
        pub ends_at: Option<Moment>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod time_block {
    use domain::{
        ids::{ClientTariffId, ClubId, OrderLineId, SessionId, TimeBlockId, ZoneId},
        money::Money,
        tariffs::RefundPolicy,
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "time_block")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TimeBlockId,
        pub club_id: ClubId,
        pub session_id: SessionId,
        pub order_line_id: OrderLineId,
        pub position: i32,
        pub seconds: i64,
        pub refund_policy: RefundPolicy,
        pub bought_at: Moment,
        pub plays_until: Option<Moment>,
        pub good_for: Option<i32>,
        pub once: bool,
        pub client_tariff_id: Option<ClientTariffId>,
        pub slice: Option<String>,
        /// It goes on with the minutes of that one, and is read as a part of it.
        pub joins: Option<TimeBlockId>,
        /// It is played right after that one.
        pub follows: Option<TimeBlockId>,
        /// It is what was left of that one, which was cut to so many seconds; what its seconds had cost, and whose price
        /// they have.
        pub cut_to: Option<i64>,
        pub price: Option<Money>,
        pub zone_id: Option<ZoneId>,
        /// Of what a move turned, the rest and the difference: what a unit was in the zone that it was turned for, before
        /// anything came off.
        pub unit_price: Option<Money>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
