//! Those who are registered in the demo club.

use chrono::TimeDelta;
use domain::{
    clients::{AddGroup, BanClient, Colour, Profile, Register, TagClient, WriteNote},
    ids::{ActId, BanId, ClientId, GroupId},
    money::Typed,
    staff::Me,
};

use super::typed;
use crate::{clients, error::Result, handle::Club};

/// A name, which is empty for those who gave none; a birth date; the number of a card; the group.
type Person = (&'static str, &'static str, &'static str, Option<usize>);

const PEOPLE: [Person; 40] = [
    ("Айгерім Нұрланқызы", "2004-05-31", "00421001", Some(0)),
    ("Ерлан Сәрсенов", "1999-11-02", "00421002", Some(0)),
    ("Тимур Ахметов", "2001-03-17", "", Some(1)),
    ("Анастасия Ким", "2005-09-09", "", None),
    ("Daniyar Omarov", "2000-01-25", "00421003", Some(1)),
    ("Жанна Бекова", "", "", None),
    ("Иван Петров", "2006-07-14", "", Some(2)),
    ("Пётр Иванов", "2007-12-03", "", Some(2)),
    ("", "", "", None),
    ("Мадина Әбдірахман", "2003-02-28", "", Some(0)),
    ("Kevin O'Neill", "1996-06-20", "00421004", None),
    ("Асель Жұмабаева", "", "", None),
    ("Семён Ёлкин", "2008-10-11", "", Some(2)),
    ("Нұрсұлтан Қайратұлы", "2002-08-08", "", Some(1)),
    ("Дарья Соколова", "", "", None),
    ("Алихан Тлеубаев", "2004-04-04", "", Some(1)),
    ("", "", "", None),
    ("Mia Schneider", "1998-01-30", "", None),
    ("Руслан Хасанов", "", "", None),
    ("Камила Ергалиева", "2006-03-08", "", Some(2)),
    ("Максим Орлов", "2001-05-05", "00421005", Some(0)),
    ("Әлия Сейітқызы", "", "", None),
    ("Артём Цой", "2005-11-19", "", Some(1)),
    ("Динара Мұқанова", "", "", None),
    ("Олег Васильев", "1989-09-01", "", None),
    ("Сания Талғатқызы", "2007-06-26", "", Some(2)),
    ("Bauyrzhan Seitkali", "2000-10-10", "00421006", Some(0)),
    ("Виктория Ли", "", "", None),
    ("", "", "", None),
    ("Арман Досжан", "2003-07-07", "", None),
    ("Полина Громова", "2004-12-24", "", None),
    ("Ғалым Есенов", "", "", None),
    ("Ильяс Кәрімов", "2002-02-02", "", Some(1)),
    ("Елена Пак", "1994-04-19", "", Some(0)),
    ("Өмірбек Тоқтар", "", "", None),
    ("Jasmine Lee", "2001-08-31", "", None),
    ("Никита Беляев", "2006-01-13", "", Some(2)),
    ("Үміт Сағынбай", "", "", None),
    ("Амир Исаев", "2005-05-15", "", None),
    ("Sofia Rossi", "1997-03-03", "00421007", None),
];

const GROUPS: [(&str, Colour); 3] =
    [("Regulars", Colour::Amber), ("Tournament team", Colour::Violet), ("School", Colour::Teal)];

/// Who is kept out, why, and who needs to be known about.
const BANNED: (usize, &str) = (18, "Broke a headset and would not pay for it");
const NOTED: (usize, &str) = (4, "Left-handed: likes PC 31, the mouse is on the left there");

/// All were registered before the demo's past begins, in hours.
const BEFORE: i64 = 22 * 24;

/// Registers them one after the other over a month, and answers with their ids.
pub(super) async fn register(club: &Club, at_desk: &Me) -> Result<Vec<ClientId>> {
    let mut hours = 40 * 17;
    let mut desk = || {
        hours -= 17;
        club.desk_at(at_desk.clone(), club.now() - TimeDelta::hours(hours + BEFORE))
    };
    let mut groups = [GroupId::fresh(); GROUPS.len()];
    for (group, (name, colour)) in groups.iter_mut().zip(GROUPS) {
        *group = GroupId::fresh();
        clients::add_group(&club.desk(at_desk.clone()), AddGroup { id: *group, name: typed(name), colour })
            .await?;
    }
    let mut ids = Vec::new();
    for (place, (name, born_on, card_number, group)) in PEOPLE.into_iter().enumerate() {
        let (id, desk) = (ClientId::fresh(), desk());
        clients::register(&desk, Register { id, profile: profile(place, name, born_on, card_number) })
            .await?;
        if let Some(group) = group.and_then(|group| groups.get(group)) {
            let tag = TagClient { id: ActId::fresh(), client: id, groups: vec![*group] };
            clients::tag(&desk, tag).await?;
        }
        if place == NOTED.0 {
            let note = WriteNote { id: ActId::fresh(), client: id, note: typed(NOTED.1) };
            clients::write_note(&desk, note).await?;
        }
        ids.push(id);
    }
    Ok(ids)
}

/// Keeps one of them out from now on.
pub(super) async fn ban(club: &Club, at_desk: &Me, ids: &[ClientId]) -> Result<()> {
    let (place, reason) = BANNED;
    let Some(client) = ids.get(place).copied() else { return Ok(()) };
    let ban = BanClient { id: BanId::fresh(), client, reason: typed(reason), until: Typed::default() };
    clients::ban(&club.desk(at_desk.clone()), ban).await.map(drop)
}

fn profile(place: usize, name: &str, born_on: &str, card_number: &str) -> Profile {
    let email =
        if card_number.is_empty() { String::new() } else { format!("client{}@example.kz", place + 1) };
    Profile {
        phone: Typed(format!("+7 70{} 555 {:02} {:02}", 1 + place % 2 * 6, place / 7 * 11 % 100, 10 + place)),
        name: typed(name),
        email: Typed(email),
        born_on: typed(born_on),
        card_number: typed(card_number),
    }
}
