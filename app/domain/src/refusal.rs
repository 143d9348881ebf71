//! The club's rules said no. Codes with data, never sentences: the screen has the words (`app/src/words.rs`).

mod log;

use serde::{Deserialize, Serialize};

use crate::{
    bookings::BookingFault,
    card_payments::PaymentFor,
    checkout::CheckoutFault,
    client_tariffs::ClientTariffFault,
    ids::ClientId,
    money::Money,
    schedules::ScheduleFault,
    tariffs::{NotOffered, TariffFault},
    time::Moment,
};

/// Why something was not done. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The device has a running session (decision 12).
    DeviceTaken,
    /// The session has ended; there is no way back (decision 7).
    SessionOver,
    /// The session's clock stands already.
    AlreadyPaused,
    /// The session's clock is running already.
    NotPaused,
    /// The session sits at this device already.
    SameDevice,
    /// The session has too many stretches: nobody pauses that often.
    TooManySegments,
    /// This tariff is no longer sold.
    TariffNotSold,
    /// This tariff is not sold here, now, to this client.
    NotOffered(NotOffered),
    /// A tariff cannot be like this.
    BadTariff(TariffFault),
    /// A client tariff is not sold or used like that.
    ClientTariff(ClientTariffFault),
    /// The quantity is not between 1 and the most that this tariff is sold in.
    BadQuantity {
        /// The most.
        max: u32,
    },
    /// What was typed is no amount.
    BadAmount {
        /// What was typed.
        typed: String,
    },
    /// Less than the total was entered.
    AmountMissing {
        /// What has to be paid.
        total: Money,
        /// What was entered.
        entered: Money,
        /// The rest.
        missing: Money,
    },
    /// Cash was entered, and nothing is left to pay with it.
    NothingToHandOver {
        /// What was entered.
        entered: Money,
    },
    /// Money is taken only in an open shift (decision 30).
    NoShift,
    /// The club has an open shift already.
    ShiftOpen,
    /// The shift was closed already; the count cannot be changed (decision 33).
    ShiftClosed,
    /// Closing a shift waits for running sessions (decision 32).
    SessionsRunning {
        /// How many.
        count: u32,
    },
    /// What was counted piece by piece is not the sum that was typed.
    CountsDiffer {
        /// What the pieces come to.
        pieces: Money,
        /// What was typed.
        sum: Money,
    },
    /// Something was said of this count already.
    ExplainedAlready,
    /// The till was right, or is not counted yet.
    NothingToExplain,
    /// The id of this form was used for something else (decision 26).
    IdReused,
    /// Login and password do not fit together.
    BadSignIn,
    /// Too many tries to sign in.
    TooManyTries {
        /// When to try again.
        seconds: u32,
    },
    /// The login name belongs to somebody else.
    LoginTaken,
    /// A device with this number is in the club already.
    NumberTaken,
    /// One of the numbers from the first to the last is in the club already.
    DeviceThere {
        /// `PC 12`.
        name: String,
    },
    /// A name that must differ is there already.
    NameTaken,
    /// A name without letters, or one too long.
    BadName,
    /// A device's number is from 1 to 9999.
    BadNumber,
    /// What was typed is no address of a network card.
    BadMac {
        /// What was typed.
        typed: String,
    },
    /// Another device of the club has this address.
    MacTaken,
    /// Somebody sits at this device.
    DeviceInUse,
    /// Devices stand in this zone.
    ZoneInUse,
    /// Somebody must be able to do everything, in all clubs.
    LastOwner,
    /// Somebody holds this role.
    RoleInUse,
    /// The old password is another one.
    BadPassword,
    /// Only an Owner does this to an Owner, and nobody gives rights that they do not have.
    NotYours,
    /// The roles that come with the program stay as they are.
    BuiltInRole,
    /// Nobody shuts themself out.
    Yourself,
    /// A password has more letters.
    PasswordTooShort {
        /// The fewest.
        least: u32,
    },
    /// A login is of Latin letters, digits and a few signs.
    BadLogin,
    /// A unit of a tariff is a number of minutes up to a month.
    BadUnitMinutes,
    /// The most units sold at once is a number up to 100.
    BadMost,
    /// What was typed is no price.
    BadPrice {
        /// In which zone.
        zone: String,
        /// What was typed.
        typed: String,
    },
    /// The warning before the end is from 0 to 120 minutes.
    BadWarningMinutes,
    /// The longest pause is from 1 to 720 minutes.
    BadPauseMinutes,
    /// Amounts cannot be rounded to nothing.
    BadPriceStep,
    /// What was typed is no time of the day.
    BadDayStart {
        /// What was typed.
        typed: String,
    },
    /// A tax has a name and a rate from 0.01 to 99.99 percent.
    BadTax {
        /// The rate as it was typed.
        typed: String,
    },
    /// What was typed is no time zone.
    BadTimeZone {
        /// What was typed.
        typed: String,
    },
    /// What was typed is no country's code.
    BadCountry {
        /// What was typed.
        typed: String,
    },
    /// What was typed is no phone number.
    BadPhone {
        /// What was typed.
        typed: String,
    },
    /// The set-up code is not the one that the program printed.
    BadSetUpCode,
    /// Too many tries of the set-up code.
    TooManyCodes {
        /// When to try again.
        seconds: u32,
    },
    /// No currency was chosen.
    BadCurrency,
    /// The form was shown for another club than the one where its sender works now.
    AnotherClub,
    /// Found only in an empty database.
    NotEmpty,
    /// The device is out of service (decision 14).
    DeviceOnHold,
    /// The hold was released already.
    HoldOver,
    /// A hold says why, in 1 to 200 letters.
    BadReason,
    /// What was typed is no time at which a hold could end: it has to be later than now, and within a year.
    BadHoldEnd {
        /// What was typed.
        typed: String,
    },
    /// The code of the second factor is not the one of now, or was used already.
    BadCode,
    /// So many codes were wrong that only a recovery code helps.
    TooManyWrongCodes,
    /// The second factor is on already.
    SecondFactorOn,
    /// There is no second factor to take away.
    NoSecondFactor,
    /// The club opens and closes at the same time, or only one of the two was entered.
    BadHours {
        /// Which day: `Monday`, or a date.
        day: String,
    },
    /// What was typed is no date.
    BadDate {
        /// What was typed.
        typed: String,
    },
    /// Two exceptions for one day.
    DayTwice {
        /// Which, as `2026-12-31`.
        day: String,
    },
    /// Somebody is registered with this phone number already: their account is offered instead.
    PhoneTaken {
        /// Whose it is.
        client: ClientId,
        /// What they are called.
        name: String,
    },
    /// Somebody else carries the card with this number.
    CardTaken {
        /// Whose it is.
        client: ClientId,
        /// What they are called.
        name: String,
    },
    /// What was typed is no e-mail address.
    BadEmail {
        /// What was typed.
        typed: String,
    },
    /// What was typed is no day on which anybody here was born.
    BadBirthDate {
        /// What was typed.
        typed: String,
    },
    /// What was typed is no number of a card.
    BadCard {
        /// What was typed.
        typed: String,
    },
    /// The note is too long.
    BadNote {
        /// The most letters.
        most: u32,
    },
    /// The client was put away, and is not served.
    ClientArchived,
    /// The client is kept out (decision 19).
    ClientBanned {
        /// Why.
        reason: String,
        /// Until when; `None`: until it is lifted.
        until: Option<Moment>,
    },
    /// The client plays at another device already; staff may confirm that they play at two (decision 12).
    ClientPlays {
        /// Where: `PC 12`.
        device: String,
    },
    /// The client is banned already.
    AlreadyBanned,
    /// There is no ban to lift.
    NotBanned,
    /// What was typed is no last day of a ban: it has to be today or later, and within ten years.
    BadBanEnd {
        /// What was typed.
        typed: String,
    },
    /// The Unknown Guest has no balance (decision 17).
    GuestHasNoAccount,
    /// Nobody moves money of the client that they are themselves (decision 37).
    OwnClient,
    /// No client is registered with this phone number.
    NoSuchClient {
        /// What was typed.
        typed: String,
    },
    /// The client's account is linked to somebody else of the staff.
    ClientIsStaff,
    /// Which client account is one's own is said once; to change it is for somebody else.
    OwnLink,
    /// A refund pays out something else now than what was shown.
    PayoutChanged {
        /// What was shown.
        shown: Money,
        /// What it would be now.
        now: Money,
    },
    /// The client's balance does not cover it (decision 23).
    BalanceMissing {
        /// What is on it.
        there: Money,
        /// What is not.
        missing: Money,
    },
    /// The client's bonus does not cover it (decision 23).
    BonusMissing {
        /// What can be spent.
        there: Money,
        /// What cannot.
        missing: Money,
    },
    /// More bonus than may pay for this (decision 24).
    BonusCapped {
        /// The most.
        most: Money,
    },
    /// The database let no balance go below zero (decision 23).
    BalanceBelowZero,
    /// With this the balance would hold more than any club could mean.
    BalanceTooLarge,
    /// There is not that much cash in the till (decision 36). How much there is, only the count tells.
    TillShort,
    /// Of this transaction nothing is left to be put right.
    NothingLeft,
    /// More is to be put back than is left of the charge.
    MoreThanLeft {
        /// What is left.
        left: Money,
    },
    /// This cannot be done to a transaction of its kind.
    WrongTransaction,
    /// A void is of the shift in which it was typed (decision 22).
    AnotherShift,
    /// What it paid for is still being played.
    StillRunning,
    /// The unused part of what it paid for was given back when the session ended.
    AlreadyGivenBack,
    /// Part of what came by cash or card was put on the balance: only from there it can go back.
    ReversedBefore,
    /// Somebody flagged this transaction already.
    FlaggedAlready,
    /// The flag was resolved already.
    FlagResolved,
    /// A percentage is a whole number from 1 to 100.
    BadPercent {
        /// What was typed.
        typed: String,
    },
    /// What of a price may be paid with bonus is a whole number from 0 to 100.
    BadBonusShare {
        /// What was typed.
        typed: String,
    },
    /// Bonus is good for 1 to 3650 days, or for ever.
    BadValidity {
        /// What was typed.
        typed: String,
    },
    /// Two brackets begin at the same amount, or there are too many.
    BadBrackets,
    /// Messages are not sent: nobody has said how.
    NoSender,
    /// What was typed does not say how to send messages.
    BadGateway(crate::messages::GatewayFault),
    /// A client's code has six digits.
    CodeDigits,
    /// This is not the code that was sent to the client.
    WrongCode {
        /// So many tries are left.
        left: u32,
    },
    /// The code was typed wrong too often.
    CodeTries,
    /// The code that was sent to the client is too old.
    CodeExpired,
    /// A code was sent to the client just now.
    CodeTooSoon {
        /// In so many seconds another can be.
        seconds: u32,
    },
    /// No code was sent to the client, or not to this phone.
    NoCodeSent,
    /// The client has proved already that the phone is theirs.
    PhoneVerified,
    /// What was typed is no name or address of a printer.
    BadPrinterAddress {
        /// What was typed.
        typed: String,
    },
    /// A port is from 1 to 65535, a table from 0 to 255, a picture from 1 to 255.
    BadPrinterNumber {
        /// What was typed.
        typed: String,
    },
    /// No printer is in use.
    NoPrinter,
    /// What was uploaded is no logo.
    BadLogo(crate::printers::LogoFault),
    /// A discount is off a tariff, or a group of them.
    DiscountOnNothing,
    /// A schedule cannot be like this, or not be put away.
    BadSchedule(ScheduleFault),
    /// Somebody pays by card for this seat, for more time of this session, or for this balance just now.
    AwaitsPayment(PaymentFor),
    /// The terminal is asked about the payment just now.
    PaymentAsked,
    /// Another club asks this terminal.
    TerminalTaken,
    /// Payments by card have not come to an end.
    PaymentsPending {
        /// So many.
        count: u32,
    },
    /// The price was another one when the card was charged.
    PriceChanged,
    /// The payment is further than that: nothing of it can be stopped or settled any more.
    PaymentOver,
    /// What was typed is no name or address of a terminal.
    BadTerminalAddress {
        /// What was typed.
        typed: String,
    },
    /// A port is from 1 to 65535, a password has at most six digits, an amount 0 to 3 decimals.
    BadTerminalNumber,
    /// No terminal is connected.
    NoTerminal,
    /// The seats are not booked like that.
    Checkout(CheckoutFault),
    /// Something is wrong with a booking, or with what the next one leaves room for.
    Booking(BookingFault),
    /// Nobody plays by the minute like that.
    Minutes(crate::minutes::MinutesFault),
    /// A session does not go on elsewhere like that.
    Moving(crate::sessions::MovingFault),
    /// The database refused something that no screen offers.
    Impossible,
}
