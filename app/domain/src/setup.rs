//! Founding a club: what is asked of its owner, and what is wrong with the answers.

use serde::{Deserialize, Serialize};

use crate::{
    clubs,
    countries::COUNTRIES,
    currencies,
    money::{Currency, Typed},
    refusal::Refusal,
    staff::{self, Secret},
};

/// What is asked, as it was typed. The password stands apart: it is never given back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetUp {
    /// The code that the program printed when it was started.
    pub code: String,
    /// What the business is called.
    pub organisation: String,
    /// What its first venue is called.
    pub club: String,
    /// ISO 3166, as `KZ`.
    pub country: String,
    /// ISO 4217, as `KZT`.
    pub currency: String,
    /// Of the IANA database, as `Asia/Almaty`.
    pub time_zone: String,
    /// The venue's own; may be empty.
    pub phone: String,
    /// The owner's name.
    pub owner: String,
    /// What the owner will sign in with.
    pub login: String,
}

/// One of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// The set-up code.
    Code,
    /// The business.
    Organisation,
    /// Its first venue.
    Club,
    /// Where it is.
    Country,
    /// What it takes.
    Currency,
    /// What its clock says.
    TimeZone,
    /// Its phone.
    Phone,
    /// Who owns it.
    Owner,
    /// The owner's login.
    Login,
    /// And password.
    Password,
}

impl SetUp {
    /// Everything that is wrong and can be seen without the program: the code and the time zone are looked at there.
    pub fn faults(&self, password: &Secret) -> Vec<(Field, Refusal)> {
        let answers = [
            (Field::Organisation, staff::name(&self.organisation).err()),
            (Field::Club, staff::name(&self.club).err()),
            (Field::Country, country(&self.country).err()),
            (Field::Currency, currency(&self.currency).err()),
            (Field::Phone, phone(&self.phone).err()),
            (Field::Owner, staff::name(&self.owner).err()),
            (Field::Login, staff::login(&self.login).err()),
            (Field::Password, password.long_enough().err()),
        ];
        answers.into_iter().filter_map(|(field, wrong)| Some((field, wrong?))).collect()
    }
}

/// The code of a country that there is, in capital letters.
///
/// # Errors
/// [`Refusal::BadCountry`].
pub fn country(typed: &str) -> Result<String, Refusal> {
    let code = typed.trim().to_ascii_uppercase();
    if COUNTRIES.iter().any(|(known, _)| *known == code) {
        return Ok(code);
    }
    Err(Refusal::BadCountry { typed: typed.to_owned() })
}

/// A currency by its code.
///
/// # Errors
/// [`Refusal::BadCurrency`].
pub fn currency(typed: &str) -> Result<Currency, Refusal> {
    currencies::by_code(typed.trim()).map(currencies::Known::currency).ok_or(Refusal::BadCurrency)
}

/// A phone number as people write it, or nothing.
///
/// # Errors
/// [`Refusal::BadPhone`].
pub fn phone(typed: &str) -> Result<String, Refusal> {
    clubs::phone(&Typed(typed.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> SetUp {
        SetUp {
            code: String::new(),
            organisation: "Orbit".into(),
            club: "Orbit, Almaty".into(),
            country: "KZ".into(),
            currency: "KZT".into(),
            time_zone: "Asia/Almaty".into(),
            phone: "+7 727 000 00 00".into(),
            owner: "Aliya".into(),
            login: "Aliya".into(),
        }
    }

    fn long() -> Secret {
        Secret("a long password".into())
    }

    #[test]
    fn good_answers_have_no_faults() {
        assert_eq!(good().faults(&long()), []);
        assert_eq!(SetUp { phone: String::new(), country: "kz ".into(), ..good() }.faults(&long()), []);
    }

    #[test]
    fn every_bad_answer_is_named_at_once() {
        let fields: Vec<_> =
            SetUp::default().faults(&Secret::default()).into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [
                Field::Organisation,
                Field::Club,
                Field::Country,
                Field::Currency,
                Field::Owner,
                Field::Login,
                Field::Password
            ]
        );
        let bad = SetUp { phone: "call us".into(), country: "ZZ".into(), ..good() };
        assert_eq!(
            bad.faults(&long()),
            [
                (Field::Country, Refusal::BadCountry { typed: "ZZ".into() }),
                (Field::Phone, Refusal::BadPhone { typed: "call us".into() }),
            ]
        );
    }
}
