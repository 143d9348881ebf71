//! One row for each server function.

use crate::endpoints::{
    Comes::{self, Done, Refused},
    Row, World, id, of, phone,
};
use domain::access::Action as A;

const fn row(
    path: &'static str,
    right: A,
    comes: Comes,
    fields: fn(&World) -> Vec<(&'static str, String)>,
) -> Row {
    Row { path, right, comes, fields }
}

/// Questions first; what takes something away stands behind what needs it.
pub const ROWS: &[Row] = &[
    row("/api/hall", A::SeeHall, Done, |_| vec![]),
    row("/api/shift", A::SeeShift, Done, |_| vec![]),
    row("/api/club", A::EditClub, Done, |_| vec![]),
    row("/api/devices", A::EditDevices, Done, |_| vec![]),
    row("/api/tariffs", A::EditTariffs, Done, |_| vec![]),
    row("/api/staff", A::EditStaff, Done, |_| vec![]),
    row("/api/account", A::OwnAccount, Done, |_| vec![]),
    row("/api/search", A::OwnAccount, Done, |_| of([("words", &"pc 1")])),
    row("/api/log", A::SeeAuditLog, Done, |w| of([("filter", &format!("result=done&about={}", w.session))])),
    row("/api/sessions/past", A::SeeSessions, Done, |_| of([("filter", &"state=running")])),
    row("/api/sessions/story", A::SeeSessions, Done, |w| of([("session", &w.session)])),
    row("/api/clients", A::SeeClients, Done, |_| of([("filter", &"q=555&standing=unverified")])),
    row("/api/clients/find", A::SeeClients, Done, |_| of([("words", &"555 11")])),
    row("/api/clients/known", A::SeeClients, Done, |w| of([("client", &w.client)])),
    row("/api/clients/card", A::SeeClients, Done, |w| {
        of([("question", &format!("client={}&tab=sessions", w.client))])
    }),
    row("/api/transactions", A::SeeTransactions, Done, |_| {
        of([("filter", &"why=tariff_sale&method=cash&from=2026-01-01")])
    }),
    row("/api/transactions/story", A::SeeTransactions, Done, |w| of([("transaction", &w.transaction)])),
    row("/api/loyalty", A::EditLoyalty, Done, |_| vec![]),
    row("/api/printers", A::EditPrinter, Done, |_| vec![]),
    row("/api/printers/edit", A::EditPrinter, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[club]", &w.club),
            // Nobody prints in these tests.
            ("edit[host]", &"127.0.0.1"),
            ("edit[port]", &"9"),
            ("edit[paper]", &"58"),
            ("edit[letters]", &"wpc1251"),
            ("edit[table]", &"73"),
            ("edit[logo]", &""),
            ("edit[footer]", &"Thank you!"),
            ("edit[qr]", &""),
            ("edit[on]", &"true"),
        ])
    }),
    row("/api/printers/test", A::EditPrinter, Done, |w| of([("test[id]", &id()), ("test[club]", &w.club)])),
    row("/api/printers/receipt", A::SeeTransactions, Done, |w| {
        of([("reprint[id]", &id()), ("reprint[transaction]", &w.transaction)])
    }),
    row("/api/clubs", A::AddClub, Done, |_| vec![]),
    row("/api/clubs/add", A::AddClub, Done, |_| {
        of([
            ("add[id]", &id()),
            ("add[name]", &format!("Club {}", id())),
            ("add[country]", &"KZ"),
            ("add[time_zone]", &"Asia/Almaty"),
            ("add[phone]", &""),
            ("add[price_step]", &"1"),
            ("add[copy_from]", &""),
        ])
    }),
    row("/api/club/edit", A::EditClub, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[club]", &w.club),
            ("edit[name]", &"Nebula Two"),
            ("edit[phone]", &"+7 727 000 00 00"),
            ("edit[country]", &"KZ"),
            ("edit[time_zone]", &"Asia/Almaty"),
            ("edit[warning_minutes]", &"5"),
            ("edit[longest_pause_minutes]", &"60"),
            ("edit[price_step]", &"1"),
            ("edit[day_starts_at]", &"06:00"),
        ])
    }),
    row("/api/club/hours", A::EditClub, Done, |w| {
        of([
            ("hours[id]", &id()),
            ("hours[club]", &w.club),
            ("hours[week][0][kind]", &"closed"),
            ("hours[week][1][kind]", &"round_the_clock"),
            ("hours[week][2][kind]", &"open"),
            ("hours[week][2][from]", &"10:00"),
            ("hours[week][2][to]", &"23:00"),
            ("hours[week][3][kind]", &"round_the_clock"),
            ("hours[week][4][kind]", &"open"),
            ("hours[week][4][from]", &"22:00"),
            ("hours[week][4][to]", &"06:00"),
            ("hours[week][5][kind]", &"round_the_clock"),
            ("hours[week][6][kind]", &"round_the_clock"),
            ("hours[remove][]", &"2026-12-25"),
            ("hours[add][0][day]", &"2026-12-31"),
            ("hours[add][0][kind]", &"open"),
            ("hours[add][0][from]", &"12:00"),
            ("hours[add][0][to]", &"04:00"),
            ("hours[add][0][note]", &"New Year"),
        ])
    }),
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
    row("/api/clients/archive", A::EditClients, Done, |w| {
        of([("archive[id]", &id()), ("archive[client]", &w.client), ("archive[archived]", &"false")])
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
    row("/api/shifts/close", A::CloseShift, Refused, |w| {
        of([
            ("close[id]", &id()),
            ("close[shift]", &w.shift),
            ("close[counted]", &"100"),
            ("close[note]", &"short"),
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
    row("/api/sessions/extend", A::ExtendSession, Done, |w| {
        of([
            ("extend[id]", &id()),
            ("extend[session]", &w.session),
            ("extend[tariff]", &w.tariff),
            ("extend[quantity]", &"1"),
            ("extend[method]", &"card"),
            ("extend[tendered]", &""),
        ])
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
    row("/api/sessions/end", A::EndSession, Done, |w| {
        of([("end[id]", &id()), ("end[session]", &w.session), ("end[why]", &"staff"), ("end[rest]", &"burn")])
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
    row("/api/zones/add", A::EditDevices, Done, |w| {
        of([("add[id]", &id()), ("add[club]", &w.club), ("add[name]", &format!("Zone {}", id()))])
    }),
    row("/api/zones/rename", A::EditDevices, Done, |w| {
        of([("rename[id]", &id()), ("rename[zone]", &w.zone), ("rename[name]", &"Renamed")])
    }),
    row("/api/zones/archive", A::EditDevices, Refused, |w| {
        of([("archive[id]", &id()), ("archive[zone]", &w.zone)])
    }),
    row("/api/zones/restore", A::EditDevices, Done, |w| {
        of([("restore[id]", &id()), ("restore[zone]", &w.zone)])
    }),
    row("/api/devices/add", A::EditDevices, Done, |w| {
        of([
            ("add[id]", &id()),
            ("add[zone]", &w.zone),
            ("add[kind]", &"pc"),
            ("add[first]", &"200"),
            ("add[last]", &"201"),
        ])
    }),
    row("/api/devices/edit", A::EditDevices, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[device]", &w.taken),
            ("edit[zone]", &w.zone),
            ("edit[number]", &"300"),
            ("edit[label]", &"The good one"),
            ("edit[mac]", &"00:11:22:33:44:55"),
        ])
    }),
    // Its session has ended meanwhile.
    row("/api/devices/archive", A::EditDevices, Done, |w| {
        of([("archive[id]", &id()), ("archive[device]", &w.taken)])
    }),
    row("/api/devices/restore", A::EditDevices, Done, |w| {
        of([("restore[id]", &id()), ("restore[device]", &w.taken)])
    }),
    row("/api/tariffs/make", A::EditTariffs, Done, |w| {
        of([
            ("make[id]", &id()),
            ("make[club]", &w.club),
            ("make[draft][name]", &format!("Night {}", id())),
            ("make[draft][unit_minutes]", &"480"),
            ("make[draft][max_quantity]", &"1"),
            ("make[draft][refund_policy]", &"burn"),
            ("make[draft][prices][0][zone]", &w.zone),
            ("make[draft][prices][0][price]", &"3000"),
        ])
    }),
    row("/api/tariffs/edit", A::EditTariffs, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[tariff]", &w.tariff),
            ("edit[draft][name]", &format!("Hour {}", id())),
            ("edit[draft][unit_minutes]", &"60"),
            ("edit[draft][max_quantity]", &"12"),
            ("edit[draft][refund_policy]", &"keep"),
            ("edit[draft][prices][0][zone]", &w.zone),
            ("edit[draft][prices][0][price]", &"950"),
        ])
    }),
    row("/api/tariffs/arrange", A::EditTariffs, Done, |w| {
        of([("arrange[id]", &id()), ("arrange[tariff]", &w.tariff), ("arrange[to]", &"down")])
    }),
    row("/api/staff/hire", A::EditStaff, Done, |w| {
        of([
            ("hire[id]", &id()),
            ("hire[name]", &"Aruzhan"),
            ("hire[login]", &format!("aru-{}", id())),
            ("hire[password]", &"a long password"),
            ("hire[holds][]", &w.role),
        ])
    }),
    row("/api/staff/change", A::EditStaff, Done, |w| {
        of([
            ("change[id]", &id()),
            ("change[person]", &w.person),
            ("change[name]", &"Timur the second"),
            ("change[login]", &"cashier"),
            ("change[holds][]", &w.role),
        ])
    }),
    row("/api/staff/password", A::EditStaff, Done, |w| {
        of([
            ("reset[id]", &id()),
            ("reset[person]", &w.person),
            ("reset[password]", &"another long password"),
        ])
    }),
    // There is none.
    row("/api/staff/factor", A::EditStaff, Refused, |w| {
        of([("remove[id]", &id()), ("remove[person]", &w.person)])
    }),
    row("/api/staff/disable", A::EditStaff, Done, |w| {
        of([("disable[id]", &id()), ("disable[person]", &w.person), ("disable[disabled]", &"true")])
    }),
    row("/api/roles/add", A::EditStaff, Done, |_| {
        of([("add[id]", &id()), ("add[name]", &format!("Role {}", id())), ("add[may][]", &"see_hall")])
    }),
    row("/api/roles/change", A::EditStaff, Done, |w| {
        of([
            ("change[id]", &id()),
            ("change[role]", &w.role),
            ("change[name]", &"Till"),
            ("change[may][]", &"see_hall"),
        ])
    }),
    row("/api/roles/remove", A::EditStaff, Refused, |w| {
        of([("remove[id]", &id()), ("remove[role]", &w.role)])
    }),
    // The old one is wrong: whoever asks goes on.
    row("/api/account/password", A::OwnAccount, Refused, |_| {
        of([("change[id]", &id()), ("change[old]", &"not my password"), ("change[new]", &"a long password")])
    }),
    row("/api/account/factor/begin", A::OwnAccount, Refused, |_| {
        of([("begin[id]", &id()), ("begin[password]", &"not my password")])
    }),
    row("/api/account/factor/cancel", A::OwnAccount, Done, |_| of([("cancel[id]", &id())])),
    row("/api/account/factor/off", A::OwnAccount, Refused, |_| {
        of([("off[id]", &id()), ("off[password]", &"not my password"), ("off[code]", &"123456")])
    }),
    // Last: whoever asks is signed out.
    row("/api/account/leave", A::OwnAccount, Done, |_| of([("leave[id]", &id())])),
];
