//! Codes besides the password: switching them on and off, and asking for one at the sign-in.

use domain::{
    access::Action,
    ids::{ActId, StaffId},
    refusal::Refusal,
    second_factor::{
        Beginning, Cancelling, Code, CodeGiven, Enrolment, FactorChanged, FactorRemoval, RecoveryCodes,
        SecondFactor, SwitchingOff, grouped,
    },
    staff::Secret,
    time::Moment,
};
use sea_orm::ConnectionTrait;
use serde::Serialize;

use super::{
    Recognised, codes,
    factor_rows::{self, Factor},
    password::fits,
    rows, signed_in, team,
};
use crate::{
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    tx::Tx,
};

/// What the log keeps: what was done, never with which secret or code.
#[derive(Serialize)]
struct Done {
    id: ActId,
    second_factor: &'static str,
}

impl Done {
    const fn new(id: ActId, second_factor: &'static str) -> Self {
        Self { id, second_factor }
    }
}

/// What the log keeps of a removal: whose it was.
#[derive(Serialize)]
struct Removed {
    id: ActId,
    person: StaffId,
    second_factor: &'static str,
}

/// How it stands, for one's own account.
pub(super) async fn state(desk: &Desk, staff: StaffId, login: &str) -> Result<SecondFactor> {
    let Some(factor) = factor_rows::factor(desk.readers(), staff).await? else {
        return Ok(SecondFactor::Off);
    };
    if factor.confirmed_at.is_some() {
        let codes_left = factor_rows::codes_left(desk.readers(), staff).await?;
        return Ok(SecondFactor::On { codes_left: u32::try_from(codes_left).unwrap_or(u32::MAX) });
    }
    let drawing = codes::drawing(login, &factor.secret)?;
    Ok(SecondFactor::Begun(Enrolment { secret: Secret(grouped(&factor.secret, " ")), drawing }))
}

/// Makes a secret, which waits for the app's first code. Pressed again it is another secret.
///
/// # Errors
/// [`Refusal::BadPassword`], [`Refusal::SecondFactorOn`].
pub async fn begin_second_factor(desk: &Desk, beginning: Beginning) -> Result<FactorChanged> {
    let act = desk.act(Action::OwnAccount, beginning.id, &Done::new(beginning.id, "begun"))?;
    let who = desk.person()?.id;
    own_password(desk, who, &beginning.password).await?;
    if let Some(tx) = desk.begin(act).await? {
        if !factor_rows::begin(&tx, who, codes::fresh_secret()).await? {
            return Err(Refusal::SecondFactorOn.into());
        }
        tx.commit().await?;
    }
    Ok(FactorChanged { who })
}

/// Forgets a secret that waits for its first code.
///
/// # Errors
/// When the database fails.
pub async fn cancel_second_factor(desk: &Desk, cancelling: Cancelling) -> Result<FactorChanged> {
    let act = desk.act(Action::OwnAccount, cancelling.id, &Done::new(cancelling.id, "cancelled"))?;
    let who = desk.person()?.id;
    if let Some(tx) = desk.begin(act).await? {
        factor_rows::cancel(&tx, who).await?;
        tx.commit().await?;
    }
    Ok(FactorChanged { who })
}

/// The app's first code: from now on signing in takes one. Gives the recovery codes, this once.
///
/// # Errors
/// [`Refusal::BadCode`], [`Refusal::NoSecondFactor`] when no secret waits, [`Refusal::SecondFactorOn`].
pub async fn switch_on_second_factor(desk: &Desk, given: CodeGiven) -> Result<RecoveryCodes> {
    let act = desk.act(Action::OwnAccount, given.id, &Done::new(given.id, "switched on"))?;
    let me = desk.person()?.clone();
    let mut codes = Vec::new();
    if let Some(tx) = desk.begin(act).await? {
        let factor = factor_rows::factor(&tx.conn, me.id).await?.ok_or(Refusal::NoSecondFactor)?;
        if factor.confirmed_at.is_some() {
            return Err(Refusal::SecondFactorOn.into());
        }
        let step = step_of(&factor.secret, &given.code, desk.club().wall())?;
        if !factor_rows::confirm(&tx, me.id, &factor.secret, step).await? {
            return Err(Refusal::SecondFactorOn.into());
        }
        codes = recovery_codes_in(&tx, me.id).await?;
        tx.commit().await?;
    }
    Ok(RecoveryCodes { me, codes })
}

/// New recovery codes, for a code of the app; the old ones are worth nothing any more.
///
/// # Errors
/// [`Refusal::BadCode`], [`Refusal::NoSecondFactor`].
pub async fn renew_recovery_codes(desk: &Desk, given: CodeGiven) -> Result<RecoveryCodes> {
    let act = desk.act(Action::OwnAccount, given.id, &Done::new(given.id, "new recovery codes"))?;
    let me = desk.person()?.clone();
    let mut codes = Vec::new();
    if let Some(tx) = desk.begin(act).await? {
        use_app_code(&tx.conn, me.id, &given.code, desk.club().wall()).await?;
        codes = recovery_codes_in(&tx, me.id).await?;
        tx.commit().await?;
    }
    Ok(RecoveryCodes { me, codes })
}

/// Switches it off, for the password and a code of the app or a recovery code.
///
/// # Errors
/// [`Refusal::BadPassword`], [`Refusal::BadCode`], [`Refusal::NoSecondFactor`].
pub async fn switch_off_second_factor(desk: &Desk, off: SwitchingOff) -> Result<FactorChanged> {
    let act = desk.act(Action::OwnAccount, off.id, &Done::new(off.id, "switched off"))?;
    let who = desk.person()?.id;
    own_password(desk, who, &off.password).await?;
    if let Some(tx) = desk.begin(act).await? {
        factor_rows::lock(&tx, who).await?;
        use_code(&tx.conn, who, &off.code, desk.now, desk.club().wall()).await?;
        factor_rows::forget(&tx, who).await?;
        tx.commit().await?;
    }
    Ok(FactorChanged { who })
}

/// Removes the second factor of somebody who lost their phone. They are signed out everywhere.
///
/// # Errors
/// [`Refusal::NotYours`], [`Refusal::Yourself`]: one's own is switched off with a code; [`Refusal::NoSecondFactor`];
/// [`Error::Missing`] when there is no such person.
pub async fn remove_second_factor(desk: &Desk, removal: FactorRemoval) -> Result<StaffId> {
    let removed = Removed { id: removal.id, person: removal.person, second_factor: "removed" };
    let act = desk.act(Action::EditStaff, removal.id, &removed)?;
    let me = desk.person()?;
    if removal.person == me.id {
        return Err(Refusal::Yourself.into());
    }
    if let Some(tx) = desk.begin(act).await? {
        let team = team::locked_in(&tx).await?;
        let person = team.person(removal.person).filter(|person| team.may_see(me.id, person));
        let person = person.ok_or(Error::Missing)?;
        team.may_change(me.id, person)?;
        if !person.second_factor {
            return Err(Refusal::NoSecondFactor.into());
        }
        factor_rows::forget(&tx, person.id).await?;
        rows::forget_sign_ins(&tx, person.id).await?;
        tx.commit().await?;
    }
    Ok(removal.person)
}

async fn own_password(desk: &Desk, who: StaffId, password: &Secret) -> Result<()> {
    let own = rows::own(desk.readers(), who).await?.ok_or(Error::Missing)?;
    if fits(&password.0, Some(own.password_hash)).await? { Ok(()) } else { Err(Refusal::BadPassword.into()) }
}

/// Does this person sign in with a code besides the password?
///
/// # Errors
/// When the database fails.
pub async fn asks_for_code(club: &Club, staff: StaffId) -> Result<bool> {
    let factor = factor_rows::factor(club.readers(), staff).await?;
    Ok(factor.is_some_and(|factor| factor.confirmed_at.is_some()))
}

/// The second half of a sign-in: the code of somebody whose password was right. It is used up.
///
/// # Errors
/// [`Refusal::BadCode`]; [`Refusal::NoSecondFactor`] when it was switched off meanwhile; [`Refusal::BadSignIn`] when all
/// their sign-ins were ended meanwhile.
pub async fn prove(club: &Club, recognised: Recognised, code: &Secret) -> Result<()> {
    if signed_in(club, recognised, None).await?.is_none() {
        return Err(Refusal::BadSignIn.into());
    }
    let (db, staff) = (club.writer(), recognised.staff);
    let used = use_code(db, staff, code, club.now(), club.wall()).await;
    match &used {
        Ok(()) => factor_rows::forgive(db, staff).await?,
        Err(Error::Refused(Refusal::BadCode)) => factor_rows::count_wrong(db, staff).await?,
        Err(_) => {}
    }
    used
}

/// Three codes in a million are good at a time: with so many tries nobody guesses one.
const WRONG_CODES_MAX: i32 = 100;

/// Uses up a code of the app, or a recovery code. Apps go by the clock on the wall, as it is set.
async fn use_code(
    db: &impl ConnectionTrait,
    staff: StaffId,
    typed: &Secret,
    now: Moment,
    wall: Moment,
) -> Result<()> {
    let Code::Recovery(letters) = Code::read(typed)? else {
        return use_app_code(db, staff, typed, wall).await;
    };
    if !factor_rows::use_recovery_code(db, staff, codes::hashed(&letters.0), now).await? {
        return Err(Refusal::BadCode.into());
    }
    tracing::info!(%staff, "a recovery code was used");
    Ok(())
}

/// Uses up a code of the app.
async fn use_app_code(db: &impl ConnectionTrait, staff: StaffId, typed: &Secret, wall: Moment) -> Result<()> {
    let factor = factor_rows::factor(db, staff).await?.filter(|factor| factor.confirmed_at.is_some());
    let Factor { secret, wrong_codes, .. } = factor.ok_or(Refusal::NoSecondFactor)?;
    if wrong_codes >= WRONG_CODES_MAX {
        return Err(Refusal::TooManyWrongCodes.into());
    }
    let step = step_of(&secret, typed, wall)?;
    if !factor_rows::use_step(db, staff, &secret, step).await? {
        return Err(Refusal::BadCode.into());
    }
    Ok(())
}

fn step_of(secret: &str, typed: &Secret, now: Moment) -> Result<i64> {
    let Code::App(digits) = Code::read(typed)? else {
        return Err(Refusal::BadCode.into());
    };
    codes::step_of(secret, &digits.0, now)?.ok_or_else(|| Refusal::BadCode.into())
}

async fn recovery_codes_in(tx: &Tx<'_>, staff: StaffId) -> Result<Vec<Secret>> {
    let fresh = codes::fresh_recovery_codes();
    let hashes = fresh.iter().map(|code| codes::hashed(&code.0.replace('-', ""))).collect();
    factor_rows::replace_recovery_codes(tx, staff, hashes).await?;
    Ok(fresh)
}
