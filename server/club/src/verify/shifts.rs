//! What must be true of shifts, of the cash that moved in them, and of their reports.

use domain::{
    ids::ClubId,
    money::Balance,
    shifts::{Figures, Report},
};

use super::{Id, Question, Wrong};
use crate::{error::Result, handle::Club, shifts, sql};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        table: "cash_move",
        why: "the ledger did not move its amount in its shift",
        sql: r#"select v.id from cash_move v
            left join "transaction" t on t.id = v.id and t.shift_id = v.shift_id and t.club_id = v.club_id
                and t.why = case v.article when 'change_fund' then 'cash_in' when 'other_income' then 'cash_in'
                    when 'collection' then 'collection' else 'cash_out' end
            left join posting p on p.transaction_id = t.id
                and p.account_id = (select a.id from account a where a.club_id = v.club_id and a.kind = 'till')
            where p.id is null
                or p.amount <> case t.why when 'cash_in' then v.amount else -v.amount end"#,
    },
    Question {
        table: "transaction",
        why: "it moved cash without saying for what",
        sql: r#"select t.id from "transaction" t where t.why in ('cash_in', 'cash_out', 'collection')
            and not exists (select 1 from cash_move v where v.id = t.id)"#,
    },
    Question {
        table: "z_report",
        why: "its shift is open, or is another one",
        sql: "select z.shift_id as id from z_report z join shift s on s.id = z.shift_id
            where s.closed_at is null or s.closed_at <> z.made_at or s.club_id <> z.club_id or s.number <> z.number",
    },
    Question {
        table: "shift",
        why: "it was closed without its Z-report",
        sql: "select s.id from shift s where s.closed_at is not null
            and s.number > (select min(z.number) from z_report z where z.club_id = s.club_id)
            and not exists (select 1 from z_report z where z.shift_id = s.id)",
    },
    Question {
        table: "z_report",
        why: "its seal is not the ledger's",
        sql: "select z.shift_id as id from z_report z
            left join transaction_seal s on s.club_id = z.club_id and s.number = z.seal_number
            where z.seal_number > 0 and (s.hash is null or s.hash <> z.seal_hash)",
    },
    Question {
        table: "z_report",
        why: "what the club owed is not what the ledger says",
        sql: "select z.shift_id as id from z_report z
            where z.owed_balance <> (select coalesce(-sum(p.amount), 0) from transaction_seal s
                    join posting p on p.transaction_id = s.transaction_id join account a on a.id = p.account_id
                    where s.club_id = z.club_id and s.number <= z.seal_number and a.kind = 'client_balance')
                or z.owed_bonus <> (select coalesce(-sum(p.amount), 0) from transaction_seal s
                    join posting p on p.transaction_id = s.transaction_id join account a on a.id = p.account_id
                    where s.club_id = z.club_id and s.number <= z.seal_number and a.kind = 'client_bonus')",
    },
    Question {
        table: "z_report",
        why: "what was said of it is another club's",
        sql: "select e.shift_id as id from shift_explanation e left join z_report z on z.shift_id = e.shift_id
            where z.club_id is null or z.club_id <> e.club_id",
    },
];

/// Every Z-report is reckoned again.
pub(super) async fn reckoned(club: &Club) -> Result<Vec<Wrong>> {
    let mut wrong = Vec::new();
    for Id { id } in sql::all::<Id>(club.readers(), "select id from club", []).await? {
        for (mut again, kept) in shifts::reports_again(club, ClubId(id)).await? {
            // An older report does not say it.
            let counted = kept.figures.as_ref().is_none_or(|kept| kept.discounts_to_nothing.is_some());
            if let Some(again) = again.figures.as_mut().filter(|_| !counted) {
                again.discounts_to_nothing = None;
            }
            if said(&again) != said(&kept) {
                let what = format!("z_report {}", kept.shift.id);
                wrong.push(Wrong { what, why: "it is not what the ledger says".to_owned() });
            }
        }
    }
    Ok(wrong)
}

/// What of a report is in the ledger: neither what people are called now, nor who played then.
fn said(report: &Report) -> impl PartialEq + use<> {
    let figures = report.figures.clone().map(|figures| {
        let mut taken: Vec<_> = figures.staff.iter().map(|one| (one.count, one.taken, one.sold)).collect();
        taken.sort_by_key(|(count, by, sold)| (*count, by.cash, by.card, *sold));
        let owed: [Balance; 2] = [figures.owed.balance, figures.owed.bonus];
        (taken, owed, Figures { staff: Vec::new(), owed: domain::shifts::Owed::default(), ..figures })
    });
    let moves: Vec<_> = report.moves.iter().map(|moved| (moved.id, moved.article, moved.amount)).collect();
    let closing = report.shift.closed.as_ref().map(|closing| (closing.counted, closing.expected));
    (figures, moves, report.card, report.sessions, closing)
}
