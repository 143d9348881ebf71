//! What is done in the settings, and with one's own account.

use super::row;
use crate::endpoints::{
    Comes::{Done, Missing, Refused},
    Row, id, of,
};
use domain::access::Action as A;

pub(super) const ROWS: &[Row] = &[
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
    row("/api/club/tax", A::EditClub, Done, |w| {
        of([("tax[id]", &id()), ("tax[club]", &w.club), ("tax[name]", &"НДС"), ("tax[percent]", &"12")])
    }),
    row("/api/club/bookings", A::EditClub, Done, |w| {
        of([
            ("habits[id]", &id()),
            ("habits[club]", &w.club),
            ("habits[starts_by_itself]", &"true"),
            ("habits[grace_minutes]", &"15"),
            ("habits[released_by_itself]", &"true"),
            ("habits[unclaimed]", &"balance"),
            ("habits[pay_minutes]", &"30"),
        ])
    }),
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
    row("/api/printers/logo/remove", A::EditPrinter, Done, |w| {
        of([("remove[id]", &id()), ("remove[club]", &w.club)])
    }),
    row("/api/printers/receipt", A::SeeTransactions, Done, |w| {
        of([("reprint[id]", &id()), ("reprint[transaction]", &w.transaction)])
    }),
    // By hand: nobody is charged in these tests.
    row("/api/terminal/edit", A::EditTerminal, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[club]", &w.club),
            ("edit[driver]", &"by_hand"),
            ("edit[host]", &"127.0.0.1"),
            ("edit[port]", &"9"),
            ("edit[password]", &"000000"),
            ("edit[digits]", &"2"),
        ])
    }),
    row("/api/terminal/test", A::EditTerminal, Refused, |w| {
        of([("test[id]", &id()), ("test[club]", &w.club)])
    }),
    row("/api/card-payments/stop", A::StartSession, Missing, |_| {
        of([("stop[id]", &id()), ("stop[payment]", &id()), ("stop[what]", &"start")])
    }),
    row("/api/card-payments/settle", A::SettleCardPayment, Missing, |_| {
        of([
            ("settle[id]", &id()),
            ("settle[payment]", &id()),
            ("settle[came]", &"not_charged"),
            ("settle[reason]", &"the slip of 21:40"),
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
    row("/api/schedules/make", A::EditTariffs, Done, |w| {
        of([
            ("make[id]", &w.schedule),
            ("make[club]", &w.club),
            ("make[draft][name]", &"Nights"),
            ("make[draft][weekdays][]", &"4"),
            ("make[draft][intervals][0][from]", &"22:00"),
            ("make[draft][intervals][0][to]", &"06:00"),
            ("make[draft][include][0]", &"2026-12-31"),
            ("make[draft][exclude][0]", &""),
            ("make[draft][from]", &"2026-11-01"),
            ("make[draft][to]", &""),
        ])
    }),
    row("/api/schedules/edit", A::EditTariffs, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[schedule]", &w.schedule),
            ("edit[draft][name]", &"Long nights"),
            ("edit[draft][weekdays][]", &"5"),
            ("edit[draft][intervals][0][from]", &"20:00"),
            ("edit[draft][intervals][0][to]", &"08:00"),
        ])
    }),
    row("/api/schedules/retire", A::EditTariffs, Done, |w| {
        of([("retire[id]", &id()), ("retire[schedule]", &w.schedule), ("retire[archived]", &"true")])
    }),
    row("/api/discounts/make", A::EditTariffs, Done, |w| {
        of([
            ("make[id]", &w.discount),
            ("make[club]", &w.club),
            ("make[draft][name]", &"Autumn"),
            ("make[draft][percent]", &"1"),
            ("make[draft][tariffs][]", &w.tariff),
            ("make[draft][groups][]", &w.group),
            ("make[draft][schedule]", &""),
        ])
    }),
    row("/api/discounts/edit", A::EditTariffs, Done, |w| {
        of([
            ("edit[id]", &id()),
            ("edit[discount]", &w.discount),
            ("edit[draft][name]", &"Winter"),
            ("edit[draft][percent]", &"2"),
            ("edit[draft][tariffs][]", &w.tariff),
            ("edit[draft][groups][]", &w.group),
        ])
    }),
    row("/api/discounts/retire", A::EditTariffs, Done, |w| {
        of([("retire[id]", &id()), ("retire[discount]", &w.discount), ("retire[archived]", &"true")])
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
    row("/api/staff/client", A::EditStaff, Done, |w| {
        of([("link[id]", &id()), ("link[person]", &w.person), ("link[phone]", &"")])
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
