//! Refusals and faults as sentences. One arm for each: a new refusal does not compile without its words.

use domain::{access::Action, card_payments::PaymentFor, money::Currency, refusal::Refusal};

use crate::{
    checkout::words::checkout_words,
    client_tariffs::words::fault_words as client_tariff_words,
    fault::Fault,
    messages::words::gateway_words,
    minutes::words::minutes_words,
    tariffs::words::{fault_words, refused_words},
};

/// For sentences of pages where no refusal names an amount.
pub const fn no_currency() -> Currency {
    Currency { code: String::new(), symbol: String::new(), digits: 0 }
}

/// What was wrong, and what to do.
pub fn sentence(refusal: &Refusal, currency: &Currency) -> String {
    match refusal {
        Refusal::DeviceTaken => "This device was just taken by another session. Choose a free one.".into(),
        Refusal::SessionOver => "This session has ended. It cannot be changed any more.".into(),
        Refusal::AlreadyPaused => "This session is paused already.".into(),
        Refusal::NotPaused => "This session is running already.".into(),
        Refusal::SameDevice => "The client sits at this device already. Choose another one.".into(),
        Refusal::TooManySegments => {
            "This session was paused and moved too often. End it and start a new one.".into()
        }
        Refusal::TariffNotSold => "This tariff is no longer sold. Choose another one.".into(),
        Refusal::NotOffered(reason) => refused_words(reason),
        Refusal::BadTariff(fault) => fault_words(fault, currency),
        Refusal::ClientTariff(fault) => client_tariff_words(fault),
        Refusal::BadQuantity { max } => format!("The quantity must be a number from 1 to {max}."),
        Refusal::BadAmount { typed } if typed.trim().is_empty() => "Enter an amount.".into(),
        Refusal::BadAmount { typed } => {
            format!("“{typed}” is not an amount. Enter it as in {}.", example(currency))
        }
        Refusal::AmountMissing { total, entered, missing } => format!(
            "{} is missing: {} to pay, {} entered.",
            currency.money(*missing),
            currency.money(*total),
            currency.money(*entered)
        ),
        Refusal::NothingToHandOver { entered } => {
            format!("Nothing is left to pay. Clear the {} that was entered.", currency.money(*entered))
        }
        Refusal::NoShift => "No shift is open. Open one first: money is only taken in a shift.".into(),
        Refusal::ShiftOpen => "A shift is open already.".into(),
        Refusal::ShiftClosed => "This shift is closed. Its count cannot be changed.".into(),
        Refusal::SessionsRunning { count: 1 } => {
            "One session is running. End it in the hall, then close the shift.".into()
        }
        Refusal::SessionsRunning { count } => {
            format!("{count} sessions are running. End them in the hall, then close the shift.")
        }
        Refusal::IdReused => {
            "This form was sent before with other content. See what was done, then open the form again."
                .into()
        }
        Refusal::BadSignIn => "Login and password do not fit together.".into(),
        Refusal::TooManyTries { seconds } => {
            format!("Too many failed sign-ins. Try again in {}.", wait(*seconds))
        }
        Refusal::LoginTaken => "This login belongs to somebody else. Choose another one.".into(),
        Refusal::NumberTaken => "The club has a device with this number already.".into(),
        Refusal::DeviceThere { name } => format!("{name} is in the club already. Choose other numbers."),
        Refusal::NameTaken => "This name is taken already. Choose another one.".into(),
        Refusal::BadName => "Enter a name of 1 to 60 letters.".into(),
        Refusal::BadNumber => "The number must be from 1 to 9999.".into(),
        Refusal::BadMac { typed } => {
            format!("“{typed}” is not a MAC address. Enter it as in 2c:f0:5d:1a:9b:07.")
        }
        Refusal::MacTaken => "Another device has this MAC address already.".into(),
        Refusal::DeviceInUse => "Somebody sits at this device. End or move the session first.".into(),
        Refusal::ZoneInUse => "Devices stand in this zone. Move them to another zone first.".into(),
        Refusal::LastOwner => "This is the last Owner. Make somebody else Owner in all clubs first.".into(),
        Refusal::RoleInUse => "Somebody holds this role. Give them another one first.".into(),
        Refusal::BadPassword => "The old password is not right.".into(),
        Refusal::NotYours => {
            "Only an Owner may do this: nobody gives or takes rights that they do not have.".into()
        }
        Refusal::BuiltInRole => "This role comes with the program and stays as it is.".into(),
        Refusal::Yourself => "You cannot disable yourself.".into(),
        Refusal::PasswordTooShort { least } => format!("A password has at least {least} letters."),
        Refusal::BadLogin => "A login is of Latin letters, digits, dots, dashes and @, 60 at most.".into(),
        Refusal::BadUnitMinutes => "How long it lasts is a whole number: at least a minute, at most 31 days.".into(),
        Refusal::BadMost => "How many are bought at once is a whole number from 1 to 100.".into(),
        Refusal::BadPrice { zone, typed } => {
            format!("“{typed}” is not a price for {zone}. Enter it as in {}.", example(currency))
        }
        Refusal::BadWarningMinutes => "The warning must be from 0 to 120 minutes.".into(),
        Refusal::BadPauseMinutes => "The longest pause must be from 1 to 720 minutes.".into(),
        Refusal::BadPriceStep => "The price step must be more than zero.".into(),
        Refusal::BadDayStart { typed } => {
            format!("“{typed}” is not a time of the day. Enter it as in 06:00.")
        }
        Refusal::BadTax { .. } => {
            "A tax has a name of up to 20 letters and a rate from 0.01 to 99.99 percent. Leave both empty for none.".into()
        }
        Refusal::BadTimeZone { typed } => {
            format!("“{typed}” is not a time zone. Enter it as in Asia/Almaty.")
        }
        Refusal::BadCountry { typed } => {
            format!("“{typed}” is not a country's code. Enter two letters, as in KZ.")
        }
        Refusal::BadPhone { typed } => {
            format!("“{typed}” is not a phone number. Enter it as in +7 727 000 00 00.")
        }
        Refusal::BadSetUpCode => {
            "This is not the set-up code. The program printed it where it was started.".into()
        }
        Refusal::TooManyCodes { seconds } => format!("Too many tries. Try again in {}.", wait(*seconds)),
        Refusal::BadCurrency => "Choose a currency.".into(),
        Refusal::AnotherClub => "You work in another club now. Load the page anew.".into(),
        Refusal::NotEmpty => "There is data in the database already. Nothing was changed.".into(),
        Refusal::DeviceOnHold => "This device is on hold. Release it first, or choose another one.".into(),
        Refusal::HoldOver => "This hold was released already.".into(),
        Refusal::BadReason => "Say why, in 1 to 200 letters.".into(),
        Refusal::BadHoldEnd { typed } => {
            format!(
                "“{typed}” is not a time at which a hold can end. It must be later than now, within a year."
            )
        }
        Refusal::BadCode => {
            "This code is not right. Enter the one that the app shows now, each only once.".into()
        }
        Refusal::TooManyWrongCodes => {
            "Too many codes were wrong. Use a recovery code, or ask the owner to remove your second factor."
                .into()
        }
        Refusal::SecondFactorOn => "The second factor is on already.".into(),
        Refusal::NoSecondFactor => "There is no second factor to switch off.".into(),
        Refusal::BadHours { day } => {
            format!("{day}: enter when the club opens and when it closes, two different times.")
        }
        Refusal::BadDate { typed } if typed.trim().is_empty() => "Enter the date of the exception.".into(),
        Refusal::BadDate { typed } => format!("“{typed}” is not a date. Enter it as in 2026-12-31."),
        Refusal::DayTwice { day } => format!("There are two exceptions for {day}. Keep one."),
        Refusal::PhoneTaken { name, .. } => {
            format!("{name} is registered with this phone number already. Open their account instead.")
        }
        Refusal::CardTaken { name, .. } => format!("{name} carries the card with this number."),
        Refusal::BadEmail { typed } => {
            format!("“{typed}” is not an e-mail address. Enter it as in name@example.com.")
        }
        Refusal::BadBirthDate { typed } => {
            format!("“{typed}” is not a birth date. Enter it as in 2004-05-31.")
        }
        Refusal::BadCard { typed } => {
            format!("“{typed}” is not a card number. It has 3 to 32 Latin letters and digits.")
        }
        Refusal::BadNote { most } => format!("A note has at most {most} letters."),
        Refusal::ClientArchived => "This client is archived. Restore them on their page first.".into(),
        Refusal::ClientBanned { reason, .. } => {
            format!("This client is banned: {reason}. Staff with the right to may serve them anyway.")
        }
        Refusal::ClientPlays { device } => {
            format!("This client plays at {device} already.")
        }
        Refusal::AlreadyBanned => "This client is banned already. Lift that ban first.".into(),
        Refusal::NotBanned => "This client is not banned, or no longer.".into(),
        Refusal::BadBanEnd { typed } => {
            format!("“{typed}” cannot be the last day of a ban. It must be today or later, within ten years.")
        }
        Refusal::GuestHasNoAccount => "The Unknown Guest has no balance. Register the client first.".into(),
        Refusal::PayoutChanged { shown, now } => format!(
            "{} would be paid out now, and not {} as shown: something was spent meanwhile. Look at it again.",
            currency.money(*now),
            currency.money(*shown)
        ),
        Refusal::NoSuchClient { typed } => format!("No client is registered with “{typed}”."),
        Refusal::ClientIsStaff => {
            "This client account is linked to somebody else of the staff already.".into()
        }
        Refusal::OwnLink => "Your own client account is changed by somebody else who edits staff.".into(),
        Refusal::OwnClient => "This is your own account. Somebody else has to do it.".into(),
        Refusal::BalanceMissing { there, missing } => format!(
            "{} is missing: there is {} on the balance.",
            currency.money(*missing),
            currency.money(*there)
        ),
        Refusal::BonusMissing { there, missing } => format!(
            "{} is missing: {} of the bonus can be spent.",
            currency.money(*missing),
            currency.money(*there)
        ),
        Refusal::BonusCapped { most } => {
            format!("At most {} of this may be paid with bonus.", currency.money(*most))
        }
        Refusal::BalanceBelowZero => "That much is not there any more. Look at the balance again.".into(),
        Refusal::BalanceTooLarge => "No balance holds that much. Check the amount.".into(),
        Refusal::TillShort => {
            "There is not that much cash in the till. Pay it out by card, or less of it.".into()
        }
        Refusal::CountsDiffer { pieces, sum } => format!(
            "The pieces come to {}, and the sum says {}. Count again, or leave one of them empty.",
            currency.money(*pieces),
            currency.money(*sum),
        ),
        Refusal::ExplainedAlready => "Something was said of this difference already. It stays.".into(),
        Refusal::NothingToExplain => "There is no difference to explain.".into(),
        Refusal::NothingLeft => "Nothing of this is left to be put right.".into(),
        Refusal::MoreThanLeft { left } => format!("Only {} of this is left.", currency.money(*left)),
        Refusal::WrongTransaction => "This cannot be done to a transaction of this kind.".into(),
        Refusal::AnotherShift => {
            "This was typed in another shift. Only this shift's can be voided: correct the balance instead."
                .into()
        }
        Refusal::StillRunning => {
            "What this paid for is still being played. End the session first; of a payment for several seats all of them.".into()
        },
        Refusal::AlreadyGivenBack => {
            "The unused time of this was given back or used already: of a payment for several seats that of one is enough.".into()
        },
        Refusal::ReversedBefore => {
            "Part of this was put on the balance. Put the rest there too, and refund it from there.".into()
        }
        Refusal::FlaggedAlready => "Somebody flagged this already.".into(),
        Refusal::FlagResolved => "Somebody looked at this already.".into(),
        Refusal::BadPercent { typed } if typed.trim().is_empty() => {
            "Enter a percentage from 1 to 100.".into()
        }
        Refusal::BadPercent { typed } => format!("“{typed}” is not a percentage from 1 to 100."),
        Refusal::BadBonusShare { typed } => format!("“{typed}” is not a percentage from 0 to 100."),
        Refusal::BadValidity { typed } => {
            format!(
                "“{typed}” is not a number of days from 1 to 3650. Leave it empty for bonus that never expires."
            )
        }
        Refusal::BadBrackets => "Two brackets begin at the same amount, or there are more than 20.".into(),
        Refusal::NoSender => "Messages are not sent yet. Settings, Messages says how they are.".into(),
        Refusal::BadGateway(fault) => gateway_words(fault),
        Refusal::CodeDigits => "A code has six digits.".into(),
        Refusal::WrongCode { left: 0 } => "This code is wrong, and no try is left. Send another code.".into(),
        Refusal::WrongCode { left: 1 } => "This code is wrong. One try is left.".into(),
        Refusal::WrongCode { left } => format!("This code is wrong. {left} tries are left."),
        Refusal::CodeTries => "The code was typed wrong three times. Send another one.".into(),
        Refusal::CodeExpired => "The code is older than five minutes. Send another one.".into(),
        Refusal::CodeTooSoon { seconds } => {
            format!("A code was sent just now. Another can be sent in {}.", wait(*seconds))
        }
        Refusal::NoCodeSent => "No code was sent to this phone. Send one first.".into(),
        Refusal::PhoneVerified => "This phone is verified already.".into(),
        Refusal::BadPrinterAddress { typed } => {
            format!("“{typed}” is not a printer's address. Enter it as in 192.168.1.50.")
        }
        Refusal::BadPrinterNumber { typed } => format!(
            "“{typed}” does not fit. A port is from 1 to 65535, a table from 0 to 255, a picture from 1 to 255."
        ),
        Refusal::DiscountOnNothing => "Choose at least one tariff, or a group of tariffs.".into(),
        Refusal::BadSchedule(fault) => crate::schedules::words::fault_words(fault),
        Refusal::BadLogo(fault) => format!("{}.", fault.word()),
        Refusal::Checkout(fault) => checkout_words(fault),
        Refusal::Minutes(fault) => minutes_words(fault, currency),
        Refusal::AwaitsPayment(PaymentFor::Start) => "Somebody pays by card for this seat just now.".into(),
        Refusal::AwaitsPayment(PaymentFor::Extend) => {
            "An extension of this session is waiting for the terminal already.".into()
        }
        Refusal::AwaitsPayment(PaymentFor::TopUp) => {
            "A top-up of this client is waiting for the terminal already.".into()
        }
        Refusal::PaymentAsked => {
            "The terminal is being asked about this payment just now. Try again in a moment.".into()
        }
        Refusal::TerminalTaken => "Another club is connected to this terminal. Each needs its own.".into(),
        Refusal::PaymentsPending { count: 1 } => {
            "One card payment has not come to an end. Wait for it, or settle it first.".into()
        }
        Refusal::PaymentsPending { count } => {
            format!("{count} card payments have not come to an end. Wait for them, or settle them first.")
        }
        Refusal::PriceChanged => "The price changed meanwhile. Start again.".into(),
        Refusal::PaymentOver => "The payment has gone further meanwhile. See how it stands now.".into(),
        Refusal::BadTerminalAddress { typed } => {
            format!("“{typed}” is not a terminal's address. Enter it as in 192.168.1.60.")
        }
        Refusal::BadTerminalNumber => {
            "A port is from 1 to 65535, a password has up to six digits, an amount at least the club's decimals and at most 3."
                .into()
        }
        Refusal::NoTerminal => {
            "No card terminal is connected. Connect one under Settings, Terminal.".into()
        }
        Refusal::NoPrinter => "No receipt printer is in use. Set one up under Settings, Printer.".into(),
        Refusal::Booking(fault) => crate::bookings::words::fault(fault, currency),
        Refusal::Moving(fault) => crate::sessions::words::moving_words(*fault).into(),
        Refusal::Impossible => "The database refused this. Nothing was changed.".into(),
    }
}

/// Why there is no answer, and what to do.
pub fn fault_sentence(fault: &Fault, currency: &Currency) -> String {
    match fault {
        Fault::Refused(refusal) | Fault::Unpaid { refusal, .. } => sentence(refusal, currency),
        Fault::Forbidden(action) => {
            format!("Your roles do not allow you to {}. Nothing was changed.", deed(*action))
        }
        Fault::SignedOut => "You are signed out. Sign in again.".into(),
        Fault::Missing => "This is not there, or no longer.".into(),
        Fault::Broken(reference) => format!(
            "Something broke on our side. Try again; if it stays so, tell the owner this number: {reference}."
        ),
        Fault::Lost => "No answer came through. Press again: what was already done is not done twice.".into(),
    }
}

/// What the right is to, in a sentence.
const fn deed(action: Action) -> &'static str {
    match action {
        Action::SeeHall => "see the hall",
        Action::StartSession => "start a session",
        Action::DiscountByHand => "give a discount by hand",
        Action::SellTariff => "sell a tariff onto a client's account",
        Action::WriteOffTariff => "write off a client's tariff",
        Action::RestoreTariff => "restore a client's tariff",
        Action::PauseSession => "pause or resume a session",
        Action::MoveSession => "move a session",
        Action::ExtendSession => "extend a session",
        Action::EndSession => "end a session",
        Action::Refund => "give money back",
        Action::SeeShift => "see the shift",
        Action::OpenShift => "open a shift",
        Action::CloseShift => "close a shift",
        Action::SeeExpectedCash => "see what should be in the till",
        Action::EditStaff => "change staff and roles",
        Action::EditDevices => "change zones and devices",
        Action::EditTariffs => "change tariffs",
        Action::EditClub => "change the club's settings",
        Action::SeeSessions => "look up sessions",
        Action::HoldDevice => "put devices on hold or release them",
        Action::SeeAuditLog => "see the audit log",
        Action::AddClub => "open one more club",
        Action::SeeClients => "see clients",
        Action::EditClients => "register or change clients",
        Action::BanClients => "ban clients or lift bans",
        Action::ServeBanned => "serve banned clients",
        Action::TopUp => "top up a balance",
        Action::Correct => "correct a balance",
        Action::GiveBonus => "give or write off bonus",
        Action::Reverse => "put a charge back on the balance",
        Action::Void => "void what was typed wrong",
        Action::ChangeMethod => "change how something was paid",
        Action::SeeTransactions => "see transactions",
        Action::CashIn => "put cash into the till",
        Action::CashOut => "take cash out of the till",
        Action::CollectCash => "take cash to the safe",
        Action::CarryOver => "close a shift while sessions run",
        Action::EditLoyalty => "change what top-ups earn",
        Action::EditMessages => "see messages or change how they are sent",
        Action::EditPrinter => "set up the receipt printer",
        Action::HandOver => "leave or tick off notes to the next shift",
        Action::SeeSuspicious => "see suspicious operations",
        Action::EditTerminal => "set up the card terminal",
        Action::SettleCardPayment => "settle a card payment",
        Action::BookSession => "book a session",
        Action::CancelBooking => "cancel a booking",
        Action::OwnAccount => "change your own account",
    }
}

const fn example(currency: &Currency) -> &'static str {
    match currency.digits {
        0 => "1,350",
        2 => "1,350.50",
        _ => "1,350.500",
    }
}

fn wait(seconds: u32) -> String {
    match seconds {
        0 | 1 => "a second".into(),
        2..=90 => format!("{seconds} seconds"),
        _ => format!("{} minutes", seconds.div_ceil(60)),
    }
}

#[cfg(test)]
mod tests {
    use domain::money::Money;

    use super::*;

    #[test]
    fn what_is_missing_is_said_in_numbers() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        let missing =
            Refusal::AmountMissing { total: money(2160), entered: money(1350), missing: money(810) };
        assert_eq!(sentence(&missing, &tenge), "₸ 810 is missing: ₸ 2,160 to pay, ₸ 1,350 entered.");
    }
}
