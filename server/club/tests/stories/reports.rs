//! Stories about Z-reports: what they say, and that they stay.

use std::collections::BTreeMap;

use club::{Error, balances, clubs, sessions, shifts, transactions};
use domain::{
    access::Action,
    balances::{AddBonus, Correct, RefundBalance, TopUp, Way},
    clubs::EditClub,
    ids::{ActId, ClientId, ShiftId, TransactionId},
    ledger::{Account, Why},
    money::Balance,
    orders::Method,
    refusal::Refusal,
    sessions::{End, EndReason, Parts, Rest, Start},
    shifts::{Article, Besides, Close, Explain, Figures, Open, Report, Seal},
    transactions::{ChangeMethod, Reverse, TransactionFilter, TransactionLine, Void},
};

use crate::{
    stage::{Stage, minutes, money, opened, refused, settings_of, story, typed},
    till::cash,
};

fn close(shift: ShiftId, counted: &str) -> Close {
    let (id, counted, note) = (ActId::fresh(), typed(counted), typed(""));
    Close { id, shift, counted, note, besides: Besides::default() }
}

fn top_up(stage: &Stage, client: ClientId, amount: i64, method: Method) -> TopUp {
    let (id, club) = (TransactionId::fresh(), stage.hall.club.id);
    TopUp { id, club, client, amount: typed(&amount.to_string()), method, tendered: typed("") }
}

async fn z(stage: &Stage, shift: ShiftId) -> Report {
    let page = shifts::report(&stage.desk(), shift).await.unwrap();
    assert!(page.kept);
    page.report
}

/// The same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// One act of a night; what the rules refuse is refused.
async fn some_act(stage: &Stage, dice: &mut Dice, clients: &[ClientId], done: &mut Vec<TransactionId>) {
    let desk = if dice.roll(3) == 0 { stage.owner_desk() } else { stage.desk() };
    let client = clients[usize::try_from(dice.roll(3)).unwrap()];
    let method = if dice.roll(2) == 0 { Method::Cash } else { Method::Card };
    let amount = i64::try_from(dice.roll(30)).unwrap() * 100 + 100;
    let (id, club, reason) = (TransactionId::fresh(), stage.hall.club.id, typed("why"));
    let known = |dice: &mut Dice| done.get(usize::try_from(dice.roll(40)).unwrap()).copied().unwrap_or(id);
    let words = typed(&amount.to_string());
    let acted = match dice.roll(11) {
        0 | 1 => {
            balances::top_up(&desk, top_up(stage, client, amount, method)).await.map(|it| it.transaction.id)
        }
        2 => {
            let refund = RefundBalance {
                id,
                club,
                client,
                amount: words,
                method,
                reason,
                payout: domain::money::Typed::default(),
            };
            balances::refund(&desk, refund).await.map(|_| id)
        }
        3 => {
            let add = AddBonus { id, club, client, amount: words, valid_days: typed("3"), reason };
            balances::add_bonus(&desk, add).await.map(|_| id)
        }
        4 => {
            let way = if dice.roll(2) == 0 { Way::Add } else { Way::Take };
            balances::correct(&desk, Correct { id, club, client, way, amount: words, reason })
                .await
                .map(|_| id)
        }
        5 => transactions::void(&desk, Void { id, transaction: known(dice), reason }).await.map(|_| id),
        6 => {
            let change = ChangeMethod { id, transaction: known(dice), to: method, reason };
            transactions::change_method(&desk, change).await.map(|_| id)
        }
        7 => {
            let reverse = Reverse { id, transaction: known(dice), amount: typed("300"), reason };
            transactions::reverse(&desk, reverse).await.map(|_| id)
        }
        8 => {
            let article = Article::ALL[usize::try_from(dice.roll(9)).unwrap()];
            shifts::move_cash(&desk, cash(stage, article, "250")).await.map(|_| id)
        }
        _ => a_visit(stage, dice, client, method).await.map(|()| id),
    };
    match acted {
        Ok(id) => done.push(id),
        Err(Error::Refused(_) | Error::Missing) => {}
        Err(error) => panic!("{error}"),
    }
}

async fn a_visit(stage: &Stage, dice: &mut Dice, client: ClientId, method: Method) -> club::Result<()> {
    let pc = i32::try_from(dice.roll(4)).unwrap() + 1;
    let balance = if dice.roll(2) == 0 { typed("400") } else { typed("") };
    let bonus = if dice.roll(2) == 0 { typed("100") } else { typed("") };
    let client = if dice.roll(3) == 0 { stage.hall.guest } else { client };
    let parts = Parts { balance, bonus, ..Parts::default() };
    let session =
        sessions::start(&stage.owner_desk(), Start { client, method, parts, ..stage.guest(pc) }).await?;
    stage.clock.advance(minutes(i64::try_from(dice.roll(50)).unwrap()));
    let rest = if dice.roll(2) == 0 { Rest::Refund } else { Rest::Policy };
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest };
    match sessions::end(&stage.owner_desk(), end.clone()).await {
        Err(Error::Refused(_)) => {
            let end = End { id: ActId::fresh(), rest: Rest::Policy, ..end };
            sessions::end(&stage.owner_desk(), end).await.map(drop)
        }
        ended => ended.map(drop),
    }
}

/// Every transaction of the shift, one by one.
async fn lines(stage: &Stage, shift: ShiftId) -> Vec<TransactionLine> {
    let mut filter = TransactionFilter { shift: Some(shift), ..TransactionFilter::default() };
    let mut lines = Vec::new();
    loop {
        let page = transactions::sheet(&stage.owner_desk(), filter.clone()).await.unwrap();
        lines.extend(page.rows);
        match page.older {
            Some(older) => filter = filter.behind(Some(older)),
            None => return lines,
        }
    }
}

/// The report must say what adding up every transaction says.
fn naive(figures: &Figures, lines: &[TransactionLine], opening: i64) {
    let on = |line: &TransactionLine, account| -> i64 {
        line.legs.iter().filter(|leg| leg.account == account).map(|leg| leg.amount.minor()).sum()
    };
    let all = |account, which: &dyn Fn(&TransactionLine) -> bool| -> i64 {
        lines.iter().filter(|line| which(line)).map(|line| on(line, account)).sum()
    };
    let counted = |line: &TransactionLine| matches!(line.why, Why::OpeningCash | Why::ShiftDifference);
    let own = |line: &TransactionLine| matches!(line.why, Why::CashIn | Why::CashOut | Why::Collection);
    let revenue = |line: &TransactionLine| !counted(line) && !own(line);
    assert_eq!(figures.taken.cash.minor(), all(Account::Till, &revenue));
    assert_eq!(figures.taken.card.minor(), all(Account::Card, &revenue));
    assert_eq!(figures.time.minor(), -all(Account::TariffIncome, &|_| true));
    assert_eq!(figures.sold.bonus.minor(), -all(Account::BonusSpent, &|_| true));
    assert_eq!(figures.sold.money(), figures.time);
    assert_eq!(figures.expected.minor(), opening + all(Account::Till, &|line| !counted(line)));
    assert_eq!(figures.bonus_given.minor(), all(Account::BonusGiven, &|_| true));
    assert_eq!(figures.owed.balance.minor(), -all(Account::ClientBalance, &|_| true));
    assert_eq!(figures.owed.bonus.minor(), -all(Account::ClientBonus, &|_| true));
    let mut counts = BTreeMap::new();
    for line in lines.iter().filter(|line| line.why != Why::ShiftDifference) {
        *counts.entry(line.why.slug()).or_insert(0) += 1;
    }
    let done: BTreeMap<_, _> = figures.done.iter().map(|done| (done.why.slug(), done.count)).collect();
    assert_eq!(done, counts);
    for done in &figures.done {
        let sum = |account| all(account, &|line| line.why == done.why);
        let moved = (sum(Account::Till), sum(Account::Card), -sum(Account::ClientBalance));
        assert_eq!((done.moved.cash.minor(), done.moved.card.minor(), done.moved.balance.minor()), moved);
    }
    for person in &figures.staff {
        let own = |line: &TransactionLine| line.staff.as_ref() == Some(&person.name) && revenue(line);
        assert_eq!(person.taken.cash.minor(), all(Account::Till, &own));
        assert_eq!(person.taken.card.minor(), all(Account::Card, &own));
    }
}

story!(the_z_report_of_any_night_is_what_adding_up_every_transaction_says, |stage| {
    let mut clients = Vec::new();
    for name in ["Arman", "Dina", "Oleg"] {
        clients.push(stage.client(name).await);
    }
    let (mut dice, mut done) = (Dice(20_261_122), Vec::new());
    for _ in 0..150 {
        some_act(stage, &mut dice, &clients, &mut done).await;
    }
    assert!(done.len() > 60, "only {} acts were done", done.len());
    let till = stage.till().await;
    let live = till.report.unwrap();
    shifts::close(&stage.owner_desk(), close(stage.shift, "20000")).await.unwrap();
    let report = z(stage, stage.shift).await;
    // One computation for both.
    assert_eq!(report.figures, live.figures);
    assert_eq!(
        (report.sessions, report.average, report.moves.len()),
        (live.sessions, live.average, live.moves.len())
    );
    let lines = lines(stage, stage.shift).await;
    naive(report.figures.as_ref().unwrap(), &lines, 20_000);
    let tariffs = &report.figures.as_ref().unwrap().tariffs;
    let sold: i64 = tariffs.iter().map(|tariff| tariff.total.minor()).sum();
    assert_eq!(stage.count(r#""order""#).await, tariffs.iter().map(|tariff| tariff.sessions).sum::<i64>());
    assert!(sold > 0 && report.sessions > 5, "{sold} {}", report.sessions);
});

story!(a_z_report_is_sealed_numbered_and_stays, |stage| {
    stage.seated(1).await;
    stage.clock.advance(minutes(61));
    sessions::fire_due(&stage.club).await.unwrap();
    let count = Close {
        besides: Besides {
            pieces: [("20000".to_owned(), typed("1")), ("500".to_owned(), typed("1"))].into(),
            terminal: typed("50"),
            carry_over: false,
        },
        ..close(stage.shift, "")
    };
    let closed = shifts::close(&stage.desk(), count).await.unwrap();
    let report = z(stage, stage.shift).await;
    assert_eq!(report.shift, closed);
    assert_eq!(closed.closed.as_ref().unwrap().counted, money(20_500));
    assert_eq!(
        report.piles.iter().map(|pile| (pile.worth, pile.count)).collect::<Vec<_>>(),
        [(money(20_000), 1), (money(500), 1)]
    );
    assert_eq!((report.terminal, report.terminal_difference()), (Some(money(50)), Some(Balance::of(50))));
    assert_eq!((report.sessions, report.average), (1, Some(3600)));
    let Seal { number, hash } = report.seal.clone().unwrap();
    assert_eq!((number, hash.len()), (3, 64));
    // Time goes on, the report does not.
    shifts::open(
        &stage.desk(),
        Open { id: ShiftId::fresh(), club: stage.hall.club.id, opening_cash: typed("1") },
    )
    .await
    .unwrap();
    stage.seated(2).await;
    assert_eq!(z(stage, stage.shift).await, report);
    for sql in [
        "update z_report set number = 9",
        "delete from z_report",
        "update shift set note = 'x' where closed_at is not null",
        "delete from shift where closed_at is not null",
    ] {
        let said = stage.by_hand(sql).await.unwrap_err();
        let known = ["append_only", "shift_kept", "never changed"].iter().any(|word| said.contains(word));
        assert!(known, "{sql}: {said}");
    }
});

story!(a_difference_is_explained_once_and_after_the_count, |stage| {
    let explain = |note: &str| Explain { id: ActId::fresh(), shift: stage.shift, note: typed(note) };
    assert_eq!(refused(shifts::explain(&stage.desk(), explain("?")).await), Refusal::NothingToExplain);
    shifts::close(&stage.desk(), close(stage.shift, "19500")).await.unwrap();
    let report = z(stage, stage.shift).await;
    assert_eq!(refused(shifts::explain(&stage.desk(), explain(" ")).await), Refusal::BadReason);
    let page = shifts::explain(&stage.desk(), explain(" A note was torn ")).await.unwrap();
    let explained = page.explained.unwrap();
    assert_eq!((explained.note.as_str(), &explained.by), ("A note was torn", &stage.admin.name));
    assert_eq!(page.report, report);
    assert_eq!(refused(shifts::explain(&stage.desk(), explain("again")).await), Refusal::ExplainedAlready);
    assert!(stage.by_hand("update shift_explanation set note = 'x'").await.is_err());
});

story!(sessions_go_on_with_the_right_to_carry_them_over, |stage| {
    let session = stage.seated(1).await;
    let carry = || Close {
        besides: Besides { carry_over: true, ..Besides::default() },
        ..close(stage.shift, "20900")
    };
    let tried = shifts::close(&stage.desk(), carry()).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::CarryOver))), "{tried:?}");
    let tried = shifts::close(&stage.owner_desk(), close(stage.shift, "20900")).await;
    assert_eq!(refused(tried), Refusal::SessionsRunning { count: 1 });
    stage.clock.advance(minutes(15));
    shifts::close(&stage.owner_desk(), carry()).await.unwrap();
    let report = z(stage, stage.shift).await;
    assert_eq!(
        report.carried.iter().map(|one| (one.session, one.left)).collect::<Vec<_>>(),
        [(session.id, 2700)]
    );
    let owed = report.figures.unwrap().owed;
    assert_eq!((owed.playing, owed.unused), (2700, money(670)));
    // New money of the same visit stands in the next shift.
    let open = Open { id: ShiftId::fresh(), club: stage.hall.club.id, opening_cash: typed("20900") };
    let next = shifts::open(&stage.desk(), open).await.unwrap();
    let extend = domain::sessions::Extend {
        id: domain::ids::OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    sessions::extend(&stage.desk(), extend).await.unwrap();
    let figures = stage.till().await.report.unwrap().figures.unwrap();
    assert_eq!((figures.taken.cash, figures.expected), (Balance::of(900), Balance::of(21_800)));
    assert_eq!(opened(&stage.till().await).id, next.id);
});

story!(a_club_that_never_closes_carries_over_by_its_setting, |stage| {
    let settings =
        EditClub { sessions_carry_over: true, ..settings_of(stage.hall.club.id, &stage.hall.club.name) };
    assert!(clubs::edit(&stage.owner_desk(), settings).await.unwrap().sessions_carry_over);
    stage.seated(1).await;
    shifts::close(&stage.desk(), close(stage.shift, "20900")).await.unwrap();
    assert_eq!(z(stage, stage.shift).await.carried.len(), 1);
});

story!(each_top_up_in_flight_is_wholly_in_one_shift, |stage| {
    let mut clients = Vec::new();
    for number in 0..16 {
        clients.push(stage.client(&format!("Client {number}")).await);
    }
    let acts = clients.into_iter().map(|client| {
        let (desk, act) = (stage.desk(), top_up(stage, client, 1000, Method::Cash));
        tokio::spawn(async move { balances::top_up(&desk, act).await.map(drop) })
    });
    let acts: Vec<_> = acts.collect();
    let closers = (0..2).map(|_| {
        let (desk, count) = (stage.owner_desk(), close(stage.shift, "20000"));
        tokio::spawn(async move { shifts::close(&desk, count).await.map(drop) })
    });
    let closers: Vec<_> = closers.collect();
    let mut taken = 0;
    for act in acts {
        match act.await.unwrap() {
            Ok(()) => taken += 1,
            Err(Error::Refused(Refusal::NoShift)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    let mut closed = 0;
    for closer in closers {
        match closer.await.unwrap() {
            Ok(()) => closed += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::ShiftClosed)), "{error:?}"),
        }
    }
    assert_eq!(closed, 1);
    let report = z(stage, stage.shift).await;
    let figures = report.figures.clone().unwrap();
    assert_eq!(figures.done(Why::TopUp).map_or(0, |done| done.count), taken);
    assert_eq!(figures.expected, Balance::of(20_000 + 1000 * taken));
    assert_eq!(report.shift.closed.unwrap().expected, figures.expected);
    assert_eq!(figures.owed.balance, Balance::of(1000 * taken));
    // What was refused is done in the next one.
    let open = Open { id: ShiftId::fresh(), club: stage.hall.club.id, opening_cash: typed("20000") };
    shifts::open(&stage.desk(), open).await.unwrap();
    let late = stage.client("Late").await;
    balances::top_up(&stage.desk(), top_up(stage, late, 500, Method::Card)).await.unwrap();
    let owed = stage.till().await.report.unwrap().figures.unwrap().owed;
    assert_eq!(owed.balance, Balance::of(1000 * taken + 500));
});

story!(what_the_house_did_between_stands_on_the_next_report_once, |stage| {
    let client = stage.client("Arman").await;
    let (id, club, reason) = (TransactionId::fresh(), stage.hall.club.id, typed("why"));
    let add = AddBonus { id, club, client, amount: typed("300"), valid_days: typed("1"), reason };
    balances::add_bonus(&stage.desk(), add).await.unwrap();
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    assert_eq!(z(stage, stage.shift).await.figures.unwrap().owed.bonus, Balance::of(300));
    stage.clock.advance(minutes(3 * 24 * 60));
    balances::fire_due(&stage.club).await.unwrap();
    for (expired, bonus) in [(1, 0), (0, 0)] {
        let open = Open { id: ShiftId::fresh(), club, opening_cash: typed("20000") };
        let next = shifts::open(&stage.desk(), open).await.unwrap();
        let live = stage.till().await.report.unwrap().figures.unwrap();
        stage.clock.advance(minutes(10));
        shifts::close(&stage.desk(), close(next.id, "20000")).await.unwrap();
        let figures = z(stage, next.id).await.figures.unwrap();
        assert_eq!(figures, live);
        let count = figures.between.iter().map(|done| done.count).sum::<i64>();
        assert_eq!((count, figures.owed.bonus), (expired, Balance::of(bonus)));
    }
});

story!(shifts_are_looked_up_page_by_page_and_by_what_was_wrong, |stage| {
    let mut shift = stage.shift;
    for number in 0..4 {
        let counted = if number % 2 == 0 { "20000" } else { "19000" };
        shifts::close(&stage.desk(), close(shift, counted)).await.unwrap();
        stage.clock.advance(minutes(24 * 60));
        let open = Open { id: ShiftId::fresh(), club: stage.hall.club.id, opening_cash: typed("20000") };
        shift = shifts::open(&stage.owner_desk(), open).await.unwrap().id;
    }
    let numbers =
        |page: &domain::shifts::Shifts| page.rows.iter().map(|line| line.shift.number).collect::<Vec<_>>();
    let all = shifts::list(&stage.desk(), domain::shifts::ShiftFilter::default()).await.unwrap();
    assert_eq!((numbers(&all), all.older), (vec![5, 4, 3, 2, 1], None));
    assert_eq!(all.rows.iter().filter(|line| line.revenue.is_some()).count(), 4);
    let ask = |filter| async { numbers(&shifts::list(&stage.desk(), filter).await.unwrap()) };
    let filter = domain::shifts::ShiftFilter::default;
    assert_eq!(ask(filter().behind(Some(4))).await, [3, 2, 1]);
    assert_eq!(ask(domain::shifts::ShiftFilter { wrong: true, ..filter() }).await, [4, 2]);
    let day = all.rows[3].shift.business_day;
    assert_eq!(ask(domain::shifts::ShiftFilter { from: Some(day), to: Some(day), ..filter() }).await, [2]);
    let admin = Some(stage.admin.id);
    assert_eq!(ask(domain::shifts::ShiftFilter { staff: admin, ..filter() }).await, [4, 3, 2, 1]);
});
