//! Who they are: names in two alphabets, phones, and what names are found by.

use std::collections::BTreeMap;

use domain::{clients::name_parts, time::Moment};
use uuid::Uuid;

use super::{Size, deeds, id};

const CYRILLIC: [&[&str]; 2] = [
    &[
        "Айгерим",
        "Алихан",
        "Арман",
        "Асель",
        "Ботагоз",
        "Вера",
        "Галина",
        "Данияр",
        "Дмитрий",
        "Ерлан",
        "Жанар",
        "Зарина",
        "Игорь",
        "Камила",
        "Қайрат",
        "Лаура",
        "Мадина",
        "Нурлан",
        "Олжас",
        "Пётр",
        "Рустам",
        "Салтанат",
        "Семён",
        "Тимур",
        "Ұлан",
        "Фарида",
        "Шынар",
        "Эльмира",
        "Юлия",
        "Яна",
    ],
    &[
        "Абдрахманов",
        "Ахметов",
        "Байжанов",
        "Богданов",
        "Васильев",
        "Григорьев",
        "Досымов",
        "Ёлкин",
        "Есенов",
        "Жумабаев",
        "Захаров",
        "Ибраев",
        "Иванов",
        "Касымов",
        "Кузнецов",
        "Қожахметов",
        "Лебедев",
        "Муканов",
        "Мусин",
        "Назарбеков",
        "Нурланов",
        "Оспанов",
        "Петров",
        "Рахимов",
        "Садыков",
        "Сергеев",
        "Сулейменов",
        "Тлеубердин",
        "Турсунов",
        "Умаров",
        "Фёдоров",
        "Хасенов",
        "Цой",
        "Чернышёв",
        "Шаймерденов",
        "Щербаков",
        "Әбілов",
        "Ғалымов",
        "Юсупов",
        "Яковлев",
    ],
];

const LATIN: [&[&str]; 2] = [
    &[
        "Adam", "Anna", "Boris", "Claire", "Daniel", "Emma", "Felix", "Grace", "Henry", "Irene", "Jonas",
        "Laura",
    ],
    &[
        "Adams", "Becker", "Clarke", "Dumont", "Evans", "Fischer", "Garcia", "Harris", "Ivanov", "Jansen",
        "Kim", "Larsen", "Müller", "Novak", "O'Neil", "Petersen",
    ],
];

/// The codes of mobile phones, behind +77.
const CODES: [&str; 10] = ["01", "02", "05", "07", "47", "71", "75", "76", "77", "78"];

/// One of the clients.
#[derive(Clone, Copy)]
pub struct Person {
    /// Their client ID, from 1 on.
    pub number: u64,
    at_ms: i64,
}

impl Person {
    /// Registered a minute before they first pay.
    pub const fn of(number: u64) -> Self {
        Self { number, at_ms: deeds::first_of(number) - 60_000 }
    }

    pub fn id(self) -> Uuid {
        id(1, self.at_ms, self.number, 0)
    }

    pub fn registered_at(self) -> Moment {
        super::moment(self.at_ms)
    }

    /// In E.164. Nobody has another's: the factor has no part in common with the number of all phones.
    pub fn phone(self) -> String {
        let mixed = (self.number * 61_803_399) % 100_000_000;
        format!("+77{}{:07}", CODES[(mixed / 10_000_000) as usize], mixed % 10_000_000)
    }

    pub fn name(self) -> String {
        let [first, last] = self.words();
        format!("{first} {last}")
    }

    fn words(self) -> [&'static str; 2] {
        let alphabet = if self.number % 4 == 3 { LATIN } else { CYRILLIC };
        let mixed = (self.number * 2_654_435_761) as usize >> 7;
        let [first, last] = alphabet;
        [first[mixed % first.len()], last[mixed / first.len() % last.len()]]
    }
}

/// Every part of a name with whose it is, in the order of its table's key.
pub fn parts(size: Size) -> impl Iterator<Item = (String, Uuid)> {
    let mut whose: BTreeMap<&'static str, Vec<u64>> = BTreeMap::new();
    for number in 1..=size.people {
        for word in Person::of(number).words() {
            whose.entry(word).or_default().push(number);
        }
    }
    let mut words: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for word in whose.keys() {
        for part in name_parts(word) {
            words.entry(part).or_default().push(word);
        }
    }
    words.into_iter().flat_map(move |(part, words)| {
        let mut numbers: Vec<u64> = words.iter().flat_map(|word| whose[word].iter().copied()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().map(move |number| (part.clone(), Person::of(number).id()))
    })
}
