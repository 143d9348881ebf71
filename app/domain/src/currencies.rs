//! Currencies to choose from when a business is founded.

use crate::money::Currency;

/// A currency and what people call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// ISO 4217, as `KZT`.
    pub code: &'static str,
    /// What stands before an amount, as `₸`.
    pub symbol: &'static str,
    /// Decimals as prices are written. Where nobody gives change in the minor unit any more there are none.
    pub digits: u8,
    /// As people call it.
    pub name: &'static str,
}

impl Known {
    /// As a business keeps it.
    pub fn currency(self) -> Currency {
        Currency { code: self.code.to_owned(), symbol: self.symbol.to_owned(), digits: self.digits }
    }
}

/// Those that can be chosen, by code.
pub fn all() -> impl Iterator<Item = Known> {
    TABLE.iter().map(|&(code, symbol, digits, name)| Known { code, symbol, digits, name })
}

/// The number of a currency in ISO 4217, and the decimals that it has there: as terminals know it, also where nobody gives
/// change in the minor unit any more.
pub fn iso(code: &str) -> Option<(u16, u8)> {
    let number = NUMBERS.iter().find(|(known, _)| *known == code).map(|(_, number)| *number)?;
    let digits = match code {
        "CLP" | "ISK" | "JPY" | "KRW" | "PYG" | "VND" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "OMR" | "TND" => 3,
        _ => 2,
    };
    Some((number, digits))
}

/// The one with this code.
pub fn by_code(code: &str) -> Option<Known> {
    all().find(|known| known.code == code)
}

#[rustfmt::skip]
const NUMBERS: [(&str, u16); 76] = [
    ("AED", 784), ("ALL", 8), ("AMD", 51), ("ARS", 32), ("AUD", 36), ("AZN", 944), ("BAM", 977),
    ("BDT", 50), ("BGN", 975), ("BHD", 48), ("BRL", 986), ("BYN", 933), ("CAD", 124), ("CHF", 756),
    ("CLP", 152), ("CNY", 156), ("COP", 170), ("CZK", 203), ("DKK", 208), ("DZD", 12), ("EGP", 818),
    ("EUR", 978), ("GBP", 826), ("GEL", 981), ("HKD", 344), ("HUF", 348), ("IDR", 360), ("ILS", 376),
    ("INR", 356), ("IQD", 368), ("ISK", 352), ("JOD", 400), ("JPY", 392), ("KES", 404), ("KGS", 417),
    ("KHR", 116), ("KRW", 410), ("KWD", 414), ("KZT", 398), ("LAK", 418), ("LKR", 144), ("MAD", 504),
    ("MDL", 498), ("MKD", 807), ("MNT", 496), ("MXN", 484), ("MYR", 458), ("NGN", 566), ("NOK", 578),
    ("NPR", 524), ("NZD", 554), ("OMR", 512), ("PEN", 604), ("PHP", 608), ("PKR", 586), ("PLN", 985),
    ("PYG", 600), ("QAR", 634), ("RON", 946), ("RSD", 941), ("RUB", 643), ("SAR", 682), ("SEK", 752),
    ("SGD", 702), ("THB", 764), ("TJS", 972), ("TMT", 934), ("TND", 788), ("TRY", 949), ("TWD", 901),
    ("UAH", 980), ("USD", 840), ("UYU", 858), ("UZS", 860), ("VND", 704), ("ZAR", 710),
];

const TABLE: [(&str, &str, u8, &str); 76] = [
    ("AED", "Dh", 2, "UAE dirham"),
    ("ALL", "L", 0, "Albanian lek"),
    ("AMD", "֏", 0, "Armenian dram"),
    ("ARS", "$", 2, "Argentine peso"),
    ("AUD", "A$", 2, "Australian dollar"),
    ("AZN", "₼", 2, "Azerbaijani manat"),
    ("BAM", "KM", 2, "Bosnian convertible mark"),
    ("BDT", "৳", 2, "Bangladeshi taka"),
    ("BGN", "лв", 2, "Bulgarian lev"),
    ("BHD", "BD", 3, "Bahraini dinar"),
    ("BRL", "R$", 2, "Brazilian real"),
    ("BYN", "Br", 2, "Belarusian rouble"),
    ("CAD", "C$", 2, "Canadian dollar"),
    ("CHF", "Fr", 2, "Swiss franc"),
    ("CLP", "$", 0, "Chilean peso"),
    ("CNY", "¥", 2, "Chinese yuan"),
    ("COP", "$", 0, "Colombian peso"),
    ("CZK", "Kč", 2, "Czech koruna"),
    ("DKK", "kr", 2, "Danish krone"),
    ("DZD", "DA", 2, "Algerian dinar"),
    ("EGP", "E£", 2, "Egyptian pound"),
    ("EUR", "€", 2, "Euro"),
    ("GBP", "£", 2, "Pound sterling"),
    ("GEL", "₾", 2, "Georgian lari"),
    ("HKD", "HK$", 2, "Hong Kong dollar"),
    ("HUF", "Ft", 0, "Hungarian forint"),
    ("IDR", "Rp", 0, "Indonesian rupiah"),
    ("ILS", "₪", 2, "Israeli new shekel"),
    ("INR", "₹", 2, "Indian rupee"),
    ("IQD", "ID", 0, "Iraqi dinar"),
    ("ISK", "kr", 0, "Icelandic króna"),
    ("JOD", "JD", 3, "Jordanian dinar"),
    ("JPY", "¥", 0, "Japanese yen"),
    ("KES", "KSh", 2, "Kenyan shilling"),
    ("KGS", "с", 2, "Kyrgyz som"),
    ("KHR", "៛", 0, "Cambodian riel"),
    ("KRW", "₩", 0, "South Korean won"),
    ("KWD", "KD", 3, "Kuwaiti dinar"),
    ("KZT", "₸", 0, "Kazakhstani tenge"),
    ("LAK", "₭", 0, "Lao kip"),
    ("LKR", "Rs", 2, "Sri Lankan rupee"),
    ("MAD", "DH", 2, "Moroccan dirham"),
    ("MDL", "L", 2, "Moldovan leu"),
    ("MKD", "ден", 2, "Macedonian denar"),
    ("MNT", "₮", 0, "Mongolian tögrög"),
    ("MXN", "$", 2, "Mexican peso"),
    ("MYR", "RM", 2, "Malaysian ringgit"),
    ("NGN", "₦", 2, "Nigerian naira"),
    ("NOK", "kr", 2, "Norwegian krone"),
    ("NPR", "Rs", 2, "Nepalese rupee"),
    ("NZD", "NZ$", 2, "New Zealand dollar"),
    ("OMR", "RO", 3, "Omani rial"),
    ("PEN", "S/", 2, "Peruvian sol"),
    ("PHP", "₱", 2, "Philippine peso"),
    ("PKR", "Rs", 0, "Pakistani rupee"),
    ("PLN", "zł", 2, "Polish złoty"),
    ("PYG", "₲", 0, "Paraguayan guaraní"),
    ("QAR", "QR", 2, "Qatari riyal"),
    ("RON", "lei", 2, "Romanian leu"),
    ("RSD", "din", 2, "Serbian dinar"),
    ("RUB", "₽", 2, "Russian rouble"),
    ("SAR", "SR", 2, "Saudi riyal"),
    ("SEK", "kr", 2, "Swedish krona"),
    ("SGD", "S$", 2, "Singapore dollar"),
    ("THB", "฿", 2, "Thai baht"),
    ("TJS", "SM", 2, "Tajikistani somoni"),
    ("TMT", "m", 2, "Turkmenistani manat"),
    ("TND", "DT", 3, "Tunisian dinar"),
    ("TRY", "₺", 2, "Turkish lira"),
    ("TWD", "NT$", 0, "New Taiwan dollar"),
    ("UAH", "₴", 2, "Ukrainian hryvnia"),
    ("USD", "$", 2, "US dollar"),
    ("UYU", "$U", 2, "Uruguayan peso"),
    ("UZS", "soʻm", 0, "Uzbekistani soʻm"),
    ("VND", "₫", 0, "Vietnamese đồng"),
    ("ZAR", "R", 2, "South African rand"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Money, Typed};

    #[test]
    fn each_currency_is_there_once_with_decimals_that_the_tables_know() {
        for known in all() {
            assert_eq!(all().filter(|other| other.code == known.code).count(), 1, "{}", known.code);
            assert!(matches!(known.digits, 0 | 2 | 3) && known.code.len() == 3, "{}", known.code);
        }
        assert!(by_code("KZT").is_some_and(|tenge| tenge.symbol == "₸" && tenge.digits == 0));
        assert_eq!(by_code("kzt"), None);
        assert!(all().all(|known| iso(known.code).is_some_and(|(_, digits)| digits >= known.digits)));
        assert_eq!((iso("KZT"), iso("JPY"), iso("ZZZ")), (Some((398, 2)), Some((392, 0)), None));
    }

    #[test]
    fn an_amount_of_each_can_be_typed_as_it_is_shown() {
        for known in all() {
            let (currency, amount) = (known.currency(), Money::of(1_234_567));
            let shown = amount.map(|amount| currency.money(amount)).unwrap_or_default();
            assert_eq!(Typed(shown).required(&currency).ok(), amount, "{}", known.code);
        }
    }
}
