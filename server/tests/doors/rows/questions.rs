//! Functions that change nothing.

use super::row;
use crate::endpoints::{Comes::Done, Row, of};
use domain::access::Action as A;

pub(super) const ROWS: &[Row] = &[
    row("/api/hall", A::SeeHall, Done, |_| vec![]),
    row("/api/checkout/cart", A::SeeHall, Done, |w| {
        of([
            ("question[client]", &w.guest),
            ("question[at]", &""),
            ("question[later]", &"false"),
            ("question[seats]", &w.booked),
            ("question[basket]", &format!("{}.1", w.tariff)),
        ])
    }),
    row("/api/checkout/booked", A::SeeHall, Done, |w| of([("booked", &w.session)])),
    row("/api/timeline", A::SeeHall, Done, |_| of([("since", &"29746080"), ("hours", &"12")])),
    row("/api/timeline/week", A::SeeHall, Done, |_| of([("filter", &"day=2026-11-22")])),
    row("/api/shift", A::SeeShift, Done, |_| vec![]),
    row("/api/shifts", A::SeeShift, Done, |_| of([("filter", &"wrong=yes&before=9")])),
    row("/api/shifts/hand-over", A::SeeShift, Done, |_| vec![]),
    row("/api/shifts/report", A::SeeShift, Done, |w| of([("shift", &w.shift)])),
    row("/api/club", A::EditClub, Done, |_| vec![]),
    row("/api/devices", A::EditDevices, Done, |_| vec![]),
    row("/api/tariffs/offers", A::SeeHall, Done, |_| vec![]),
    row("/api/tariffs", A::EditTariffs, Done, |w| of([("looked_at", &format!("tariff={}", w.tariff))])),
    row("/api/tariffs/week", A::EditTariffs, Done, |w| {
        of([
            ("question[tariff]", &w.tariff),
            ("question[draft][name]", &""),
            ("question[draft][sold]", &"window"),
            ("question[draft][refund_policy]", &"keep"),
            ("question[draft][hours][0][start]", &"new"),
            ("question[draft][new_hours][from]", &"22:00"),
            ("question[draft][new_hours][to]", &"08:00"),
            ("question[draft][new_hours][weekdays][]", &"4"),
            ("question[draft][prices][0][zone]", &w.zone),
            ("question[draft][prices][0][price]", &"3000"),
        ])
    }),
    row("/api/schedules", A::EditTariffs, Done, |_| vec![]),
    row("/api/discounts", A::EditTariffs, Done, |_| vec![]),
    row("/api/staff", A::EditStaff, Done, |_| vec![]),
    row("/api/account", A::OwnAccount, Done, |_| vec![]),
    row("/api/search", A::OwnAccount, Done, |_| of([("words", &"pc 1")])),
    row("/api/log", A::SeeAuditLog, Done, |w| of([("filter", &format!("result=done&about={}", w.session))])),
    row("/api/bookings/slots", A::SeeHall, Done, |w| {
        of([("question[device]", &w.free), ("question[minutes]", &"60")])
    }),
    row("/api/bookings/list", A::SeeHall, Done, |w| of([("filter", &format!("client={}", w.client))])),
    row("/api/sessions/past", A::SeeSessions, Done, |_| of([("filter", &"state=running")])),
    row("/api/sessions/story", A::SeeSessions, Done, |w| of([("session", &w.session)])),
    row("/api/happened", A::SeeTransactions, Done, |w| {
        of([("about", &format!("transaction_{}", w.transaction))])
    }),
    row("/api/clients", A::SeeClients, Done, |_| of([("filter", &"q=555&standing=unverified")])),
    row("/api/clients/find", A::SeeClients, Done, |_| of([("words", &"555 11")])),
    row("/api/clients/known", A::SeeClients, Done, |w| of([("client", &w.client)])),
    row("/api/clients/card", A::SeeClients, Done, |w| {
        of([("question", &format!("client={}&tab=sessions", w.client))])
    }),
    row("/api/client-tariffs/list", A::SeeClients, Done, |w| {
        of([("filter", &format!("state=all&client={}&order=newest", w.client))])
    }),
    row("/api/transactions", A::SeeTransactions, Done, |_| {
        of([("filter", &"why=tariff_sale&method=cash&from=2026-01-01")])
    }),
    row("/api/transactions/story", A::SeeTransactions, Done, |w| of([("transaction", &w.transaction)])),
    row("/api/reports/suspicious", A::SeeSuspicious, Done, |_| of([("filter", &"days=30&kind=free")])),
    row("/api/loyalty", A::EditLoyalty, Done, |_| vec![]),
    row("/api/messages", A::EditMessages, Done, |_| of([("question", &"")])),
    row("/api/printers", A::EditPrinter, Done, |_| vec![]),
    row("/api/terminal", A::EditTerminal, Done, |_| vec![]),
    row("/api/clubs", A::AddClub, Done, |_| vec![]),
];
