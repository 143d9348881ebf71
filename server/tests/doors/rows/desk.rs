//! What is done at the desk: with clients, their money, the shift, the seats.

use super::row;
use crate::endpoints::{
    Comes::{Done, Missing, Refused},
    Row, id, of, phone,
};
use domain::access::Action as A;

pub(super) const ROWS: &[Row] = &[
    row("/api/clients/register", A::EditClients, Done, |_| {
        of([
            ("register[id]", &id()),
            ("register[profile][phone]", &phone()),
            ("register[profile][name]", &"Aigerim"),
            ("register[profile][email]", &"aigerim@example.kz"),
            ("register[profile][born_on]", &"2004-05-31"),
            ("register[profile][card_number]", &""),
        ])
    }),
    row("/api/clients/edit", A::EditClients, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[client]", &w.client),
            ("edit[profile][phone]", &phone()),
            ("edit[profile][name]", &"Aigerim the second"),
            ("edit[profile][email]", &""),
            ("edit[profile][born_on]", &""),
            ("edit[profile][card_number]", &""),
        ])
    }),
    row("/api/clients/note", A::EditClients, Done, |w| {
        of([("write[id]", &id()), ("write[client]", &w.client), ("write[note]", &"Left-handed")])
    }),
    row("/api/clients/tag", A::EditClients, Done, |w| {
        of([("tag[id]", &id()), ("tag[client]", &w.client), ("tag[groups][]", &w.group)])
    }),
    row("/api/clients/ban", A::BanClients, Done, |w| {
        of([
            ("ban[id]", &id()),
            ("ban[client]", &w.client),
            ("ban[reason]", &"Broke a headset"),
            ("ban[until]", &""),
        ])
    }),
    row("/api/clients/lift", A::BanClients, Done, |w| of([("lift[id]", &id()), ("lift[client]", &w.client)])),
    row("/api/clients/continue", A::EditClients, Done, |w| {
        of([("says[id]", &id()), ("says[client]", &w.client), ("says[on]", &"true")])
    }),
    row("/api/clients/archive", A::EditClients, Done, |w| {
        of([("archive[id]", &id()), ("archive[client]", &w.client), ("archive[archived]", &"false")])
    }),
    row("/api/clients/code/send", A::EditClients, Done, |w| {
        of([("send[id]", &id()), ("send[client]", &w.client)])
    }),
    // It is another one.
    row("/api/clients/code/enter", A::EditClients, Refused, |w| {
        of([("enter[id]", &id()), ("enter[client]", &w.client), ("enter[code]", &"no code")])
    }),
    row("/api/messages/test", A::EditMessages, Done, |w| {
        of([("test[id]", &id()), ("test[club]", &w.club), ("test[to]", &phone())])
    }),
    row("/api/messages/sender", A::EditMessages, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[club]", &w.club),
            ("edit[driver]", &"outbox"),
            ("edit[code_words]", &"{club}: {code}"),
            ("edit[address]", &"https://sms.example.com/"),
            ("edit[method]", &"post"),
            ("edit[format]", &"json"),
            ("edit[headers]", &"Authorization: Bearer {secret}"),
            ("edit[body]", &"{}"),
            ("edit[secret]", &""),
            ("edit[statuses]", &"200-299"),
            ("edit[answer]", &""),
        ])
    }),
    row("/api/loyalty/edit", A::EditLoyalty, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[club]", &w.club),
            ("edit[brackets][0][from]", &"1000"),
            ("edit[brackets][0][percent]", &"10"),
            ("edit[brackets][0][valid_days]", &"30"),
        ])
    }),
    row("/api/balances/top-up", A::TopUp, Done, |w| {
        of([
            ("top_up[id]", &w.top_up),
            ("top_up[club]", &w.club),
            ("top_up[client]", &w.client),
            ("top_up[amount]", &"1000"),
            ("top_up[method]", &"cash"),
            ("top_up[tendered]", &"2000"),
        ])
    }),
    row("/api/client-tariffs/sell", A::SellTariff, Done, |w| {
        of([
            ("buy[id]", &id()),
            ("buy[club]", &w.club),
            ("buy[client]", &w.client),
            ("buy[zone]", &w.zone),
            ("buy[tariff]", &w.tariff),
            ("buy[quantity]", &"1"),
            ("buy[method]", &"cash"),
        ])
    }),
    // Nothing of the kind is on their account.
    row("/api/client-tariffs/write-off", A::WriteOffTariff, Missing, |w| {
        of([
            ("off[id]", &id()),
            ("off[client]", &w.client),
            ("off[purchased]", &id()),
            ("off[reason]", &"Sold twice"),
        ])
    }),
    row("/api/client-tariffs/restore", A::RestoreTariff, Missing, |w| {
        of([
            ("restore[id]", &id()),
            ("restore[client]", &w.client),
            ("restore[purchased]", &id()),
            ("restore[reason]", &"It was no mistake"),
        ])
    }),
    row("/api/balances/refund", A::Refund, Done, |w| {
        of([
            ("refund[id]", &id()),
            ("refund[club]", &w.club),
            ("refund[client]", &w.client),
            ("refund[amount]", &"100"),
            ("refund[method]", &"cash"),
            ("refund[reason]", &"Leaves the town"),
        ])
    }),
    row("/api/balances/correct", A::Correct, Done, |w| {
        of([
            ("correct[id]", &id()),
            ("correct[club]", &w.club),
            ("correct[client]", &w.client),
            ("correct[way]", &"add"),
            ("correct[amount]", &"50"),
            ("correct[reason]", &"Typed twice"),
        ])
    }),
    row("/api/bonus/add", A::GiveBonus, Done, |w| {
        of([
            ("add[id]", &id()),
            ("add[club]", &w.club),
            ("add[client]", &w.client),
            ("add[amount]", &"200"),
            ("add[valid_days]", &"30"),
            ("add[reason]", &"Waited long"),
        ])
    }),
    row("/api/bonus/write-off", A::GiveBonus, Done, |w| {
        of([
            ("write_off[id]", &id()),
            ("write_off[club]", &w.club),
            ("write_off[client]", &w.client),
            ("write_off[amount]", &"100"),
            ("write_off[reason]", &"Given by mistake"),
        ])
    }),
    row("/api/transactions/method", A::ChangeMethod, Done, |w| {
        of([
            ("change[id]", &id()),
            ("change[transaction]", &w.top_up),
            ("change[to]", &"card"),
            ("change[reason]", &"It was the card"),
        ])
    }),
    row("/api/transactions/void", A::Void, Done, |w| {
        of([("void[id]", &id()), ("void[transaction]", &w.top_up), ("void[reason]", &"Another client's")])
    }),
    // The latest is no charge of a client's, or what it paid for is still played.
    row("/api/transactions/reverse", A::Reverse, Refused, |w| {
        of([
            ("reverse[id]", &id()),
            ("reverse[transaction]", &w.transaction),
            ("reverse[amount]", &""),
            ("reverse[reason]", &"The PC broke"),
        ])
    }),
    row("/api/transactions/flag", A::SeeTransactions, Done, |w| {
        of([("flag[id]", &w.flag), ("flag[transaction]", &w.transaction), ("flag[note]", &"Is this right?")])
    }),
    row("/api/transactions/resolve", A::Correct, Done, |w| {
        of([("resolve[id]", &id()), ("resolve[flag]", &w.flag)])
    }),
    row("/api/groups/add", A::EditClients, Done, |_| {
        of([("add[id]", &id()), ("add[name]", &format!("Group {}", id())), ("add[colour]", &"teal")])
    }),
    row("/api/groups/edit", A::EditClients, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[group]", &w.group),
            ("edit[name]", &format!("Team {}", id())),
            ("edit[colour]", &"red"),
        ])
    }),
    row("/api/groups/retire", A::EditClients, Done, |w| {
        of([("retire[id]", &id()), ("retire[group]", &w.group), ("retire[archived]", &"true")])
    }),
    row("/api/shifts/open", A::OpenShift, Refused, |w| {
        of([("open[id]", &id()), ("open[club]", &w.club), ("open[opening_cash]", &"20000")])
    }),
    row("/api/shifts/cash", A::CashIn, Done, |w| {
        of([
            ("moved[id]", &id()),
            ("moved[club]", &w.club),
            ("moved[article]", &"change_fund"),
            ("moved[amount]", &"500"),
            ("moved[comment]", &"small notes"),
        ])
    }),
    row("/api/shifts/note", A::HandOver, Done, |w| {
        of([("note[id]", &w.note), ("note[club]", &w.club), ("note[text]", &"the key is at the bar")])
    }),
    row("/api/shifts/tick", A::HandOver, Done, |w| of([("tick[id]", &id()), ("tick[ticked]", &w.note)])),
    row("/api/shifts/explain", A::CloseShift, Refused, |w| {
        of([("explain[id]", &id()), ("explain[shift]", &w.shift), ("explain[note]", &"a note was torn")])
    }),
    row("/api/shifts/close", A::CloseShift, Refused, |w| {
        of([
            ("close[id]", &id()),
            ("close[shift]", &w.shift),
            ("close[counted]", &"100"),
            ("close[note]", &"short"),
            ("close[besides][terminal]", &"700"),
        ])
    }),
    row("/api/sessions/start", A::StartSession, Done, |w| {
        of([
            ("start[id]", &id()),
            ("start[client]", &w.guest),
            ("start[device]", &w.free),
            ("start[tariff]", &w.tariff),
            ("start[quantity]", &"1"),
            ("start[method]", &"cash"),
            ("start[tendered]", &"5000"),
        ])
    }),
    row("/api/checkout/pay", A::StartSession, Done, |w| {
        let id = id();
        of([
            ("checkout[id]", &id),
            ("checkout[club]", &w.club),
            ("checkout[client]", &w.guest),
            ("checkout[seats][0][session]", &id),
            ("checkout[seats][0][device]", &w.booked),
            ("checkout[seats][0][basket]", &format!("{}.2", w.tariff)),
            ("checkout[method]", &"cash"),
            ("checkout[tendered]", &"5000"),
        ])
    }),
    row("/api/sessions/extend", A::ExtendSession, Done, |w| {
        of([
            ("extend[id]", &id()),
            ("extend[session]", &w.session),
            ("extend[tariff]", &w.tariff),
            ("extend[quantity]", &"1"),
            ("extend[method]", &"card"),
            ("extend[tendered]", &""),
            ("extend[until]", &""),
        ])
    }),
    row("/api/sessions/seat-on-purchased", A::StartSession, Done, |w| {
        of([
            ("start[id]", &id()),
            ("start[client]", &w.client),
            ("start[device]", &w.empty),
            ("start[purchased]", &w.purchased),
            ("start[second_seat]", &"true"),
        ])
    }),
    // That session is a guest's.
    row("/api/sessions/give-purchased", A::ExtendSession, Refused, |w| {
        of([("extend[id]", &id()), ("extend[session]", &w.session), ("extend[purchased]", &w.purchased)])
    }),
    row("/api/sessions/pause", A::PauseSession, Done, |w| {
        of([("pause[id]", &id()), ("pause[session]", &w.session)])
    }),
    row("/api/sessions/resume", A::PauseSession, Done, |w| {
        of([("resume[id]", &id()), ("resume[session]", &w.session)])
    }),
    row("/api/sessions/move", A::MoveSession, Refused, |w| {
        of([("movement[id]", &id()), ("movement[session]", &w.session), ("movement[to]", &w.free)])
    }),
    // That one is no client.
    row("/api/sessions/join", A::ExtendSession, Refused, |w| {
        of([("join[id]", &id()), ("join[session]", &w.session), ("join[client]", &w.guest)])
    }),
    row("/api/sessions/end", A::EndSession, Done, |w| {
        of([
            ("end[id]", &id()),
            ("end[session]", &w.session),
            ("end[why]", &"staff"),
            ("end[rest]", &"policy"),
        ])
    }),
    row("/api/bookings/book", A::BookSession, Refused, |w| {
        of([
            ("book[id]", &id()),
            ("book[client]", &w.guest),
            ("book[device]", &w.spare),
            // That is over.
            ("book[from]", &"2026-01-01T19:00"),
            ("book[tariff]", &w.tariff),
            ("book[quantity]", &"1"),
            ("book[pay]", &"now"),
            ("book[method]", &"cash"),
            ("book[tendered]", &""),
        ])
    }),
    // It has begun.
    row("/api/bookings/pay", A::BookSession, Refused, |w| {
        of([("pay[id]", &id()), ("pay[session]", &w.session), ("pay[method]", &"cash")])
    }),
    row("/api/bookings/start", A::BookSession, Refused, |w| {
        of([("begin[id]", &id()), ("begin[session]", &w.session)])
    }),
    row("/api/bookings/move", A::BookSession, Refused, |w| {
        of([
            ("reschedule[id]", &id()),
            ("reschedule[session]", &w.session),
            ("reschedule[device]", &w.spare),
            ("reschedule[from]", &"2026-01-01T19:00"),
        ])
    }),
    row("/api/bookings/cancel", A::CancelBooking, Refused, |w| {
        of([("cancel[id]", &id()), ("cancel[session]", &w.session)])
    }),
    row("/api/bookings/no-show", A::CancelBooking, Refused, |w| {
        of([("gone[id]", &id()), ("gone[session]", &w.session)])
    }),
    row("/api/holds/place", A::HoldDevice, Done, |w| {
        of([
            ("place[id]", &w.hold),
            ("place[device]", &w.spare),
            ("place[reason]", &"New mouse"),
            ("place[until]", &""),
        ])
    }),
    row("/api/holds/release", A::HoldDevice, Done, |w| {
        of([("release[id]", &id()), ("release[hold]", &w.hold)])
    }),
];
