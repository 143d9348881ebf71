//! Stories about how a shift begins, and what it leaves to the next.

use club::{Error, clubs, holds, sessions, shifts};
use domain::{
    access::Action,
    holds::PlaceHold,
    ids::{ActId, HoldId, NoteId, ShiftId},
    money::{Balance, Money},
    refusal::Refusal,
    shifts::{Besides, Close, EditTax, LeaveNote, Lines, Open, Report, Tax, TaxSum, TickNote},
    staff::Me,
};

use crate::stage::{Stage, minutes, money, refused, settings_of, story, typed};

fn close(shift: ShiftId, counted: &str) -> Close {
    let (id, counted, note) = (ActId::fresh(), typed(counted), typed(""));
    Close { id, shift, counted, note, besides: Besides::default() }
}

fn open(stage: &Stage, sum: &str, pieces: &[(&str, &str)]) -> Open {
    let pieces = pieces.iter().map(|(worth, count)| ((*worth).to_owned(), typed(count))).collect();
    Open { id: ShiftId::fresh(), club: stage.hall.club.id, opening_cash: typed(sum), pieces }
}

fn note(stage: &Stage, text: &str) -> LeaveNote {
    LeaveNote { id: NoteId::fresh(), club: stage.hall.club.id, text: Lines::from(text.to_owned()) }
}

story!(a_till_is_opened_by_pieces_whatever_is_suggested, |stage| {
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    let differ = Refusal::CountsDiffer { pieces: money(21_000), sum: money(22_000) };
    let counts = [("20000", "1"), ("500", "2"), ("5", "")];
    assert_eq!(refused(shifts::open(&stage.desk(), open(stage, "22000", &counts)).await), differ);
    let odd = open(stage, "20000", &[("7", "1")]);
    assert_eq!(refused(shifts::open(&stage.desk(), odd).await), Refusal::BadAmount { typed: "1".into() });
    // The count of the last close still stands in the field.
    let counted = open(stage, "20000", &counts);
    let shift = shifts::open(&stage.desk(), counted.clone()).await.unwrap();
    assert_eq!((shift.number, shift.opening_cash), (2, money(21_000)));
    // The same form once more is the same act.
    assert_eq!(shifts::open(&stage.desk(), counted).await.unwrap(), shift);
    shifts::close(&stage.desk(), close(shift.id, "21000")).await.unwrap();
});

story!(a_shift_is_still_to_be_opened_until_it_is, |stage| {
    assert_eq!(shifts::unopened(&stage.desk()).await.unwrap(), None);
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    let today = shifts::unopened(&stage.desk()).await.unwrap().unwrap();
    stage.clock.advance(minutes(24 * 60));
    assert_eq!(shifts::unopened(&stage.desk()).await.unwrap(), today.succ_opt());
    let sees = Me { may: [Action::SeeHall, Action::SeeShift].into_iter().collect(), ..stage.cashier.clone() };
    let nobody = shifts::unopened(&stage.club.desk(sees)).await;
    assert!(matches!(nobody, Err(Error::Forbidden(Action::OpenShift))), "{nobody:?}");
    shifts::open(&stage.desk(), open(stage, "20000", &[])).await.unwrap();
    assert_eq!(shifts::unopened(&stage.desk()).await.unwrap(), None);
});

story!(a_note_stays_until_it_is_ticked_off_once, |stage| {
    let words = |notes: &[domain::shifts::Note]| {
        notes.iter().map(|note| (note.text.clone(), note.by.clone())).collect::<Vec<_>>()
    };
    let first = note(stage, " The key is at the bar ");
    shifts::leave_note(&stage.desk(), first.clone()).await.unwrap();
    shifts::leave_note(&stage.desk(), first.clone()).await.unwrap();
    stage.clock.advance(minutes(1));
    let second = note(stage, "Қаріндаш\r\nбітті");
    let notes = shifts::leave_note(&stage.owner_desk(), second.clone()).await.unwrap();
    let by = |id: NoteId| notes.iter().find(|note| note.id == id).map(|note| note.by.clone()).unwrap();
    assert_eq!(notes.iter().map(|note| note.id).collect::<Vec<_>>(), [first.id, second.id]);
    assert_eq!(words(&notes)[0], ("The key is at the bar".to_owned(), by(first.id)));
    let long = note(stage, &"x".repeat(501));
    assert_eq!(refused(shifts::leave_note(&stage.desk(), long).await), Refusal::BadNote { most: 500 });

    // They outlive the shift.
    shifts::close(&stage.desk(), close(stage.shift, "20000")).await.unwrap();
    assert_eq!(stage.till().await.notes, notes);
    let tick = |note: NoteId| TickNote { id: ActId::fresh(), ticked: note };
    let left = shifts::tick_note(&stage.desk(), tick(first.id)).await.unwrap();
    assert_eq!(left.iter().map(|note| note.id).collect::<Vec<_>>(), [second.id]);
    // Whoever comes second finds it done, and the first did it.
    shifts::tick_note(&stage.owner_desk(), tick(first.id)).await.unwrap();
    let dana = stage.written(stage.admin.id.0);
    assert_eq!(stage.count(&format!("hand_over_note where ticked_by = {dana}")).await, 1);
    assert!(matches!(shifts::tick_note(&stage.desk(), tick(NoteId::fresh())).await, Err(Error::Missing)));
    // It is nobody's of another club.
    let there = stage.another_club("Orbit Two").await;
    assert!(matches!(shifts::tick_note(&there, tick(second.id)).await, Err(Error::Missing)));
    assert_eq!(refused(shifts::leave_note(&there, note(stage, "x")).await), Refusal::AnotherClub);
    assert!(shifts::hand_over(&there).await.unwrap().notes.is_empty());
    for by_hand in [
        format!("update hand_over_note set text = 'x' where id = {}", stage.written(second.id.0)),
        format!(
            "update hand_over_note set ticked_at = null, ticked_by = null where id = {}",
            stage.written(first.id.0)
        ),
        "delete from hand_over_note".to_owned(),
    ] {
        let said = stage.by_hand(&by_hand).await.unwrap_err();
        assert!(said.contains("hand_over_note_kept") || said.contains("never changed"), "{by_hand}: {said}");
    }
});

story!(the_sheet_says_who_sits_where_and_what_is_owed, |stage| {
    stage.seated(1).await;
    let hold = PlaceHold { id: HoldId::fresh(), device: stage.pc(3), reason: typed("Fan"), until: typed("") };
    holds::place(&stage.desk(), hold).await.unwrap();
    shifts::leave_note(&stage.desk(), note(stage, "Call Arman")).await.unwrap();
    stage.clock.advance(minutes(20));
    let sheet = shifts::hand_over(&stage.desk()).await.unwrap();
    let seat = &sheet.seated[0];
    assert_eq!((seat.device.as_str(), seat.who.as_str(), seat.left), ("PC 1", "Unknown Guest", 40 * 60));
    assert_eq!((seat.owed, seat.until), (money(600), Some(sheet.now + minutes(40))));
    assert_eq!(
        sheet.held.iter().map(|hold| (hold.device.as_str(), hold.reason.as_str())).collect::<Vec<_>>(),
        [("PC 3", "Fan")]
    );
    assert_eq!(sheet.notes.len(), 1);
    assert_eq!(sheet.printer, None);
    // Blind for those who may not know the till before it is counted.
    assert!(sheet.report.unwrap().figures.is_none());
    let owner = shifts::hand_over(&stage.owner_desk()).await.unwrap();
    assert_eq!(owner.report.unwrap().figures.unwrap().expected.money(), Money::of(20_900));
    // Whose time is over does not sit there any more, whether or not the clockwork has seen it.
    stage.clock.advance(minutes(40));
    assert!(shifts::hand_over(&stage.desk()).await.unwrap().seated.is_empty());
    sessions::fire_due(&stage.club).await.unwrap();
    shifts::close(&stage.desk(), close(stage.shift, "20900")).await.unwrap();
    let after = shifts::hand_over(&stage.desk()).await.unwrap();
    assert!(after.report.is_none() && after.shift.is_none() && after.notes.len() == 1);
});

story!(what_is_sold_keeps_the_tax_that_it_was_sold_with, |stage| {
    let edit = |name: &str, percent: &str| {
        let (id, club) = (ActId::fresh(), stage.hall.club.id);
        EditTax { id, club, name: typed(name), percent: typed(percent) }
    };
    let owner = stage.owner_desk();
    let settings = clubs::change_tax(&owner, edit("НДС", "12")).await.unwrap();
    assert_eq!(settings.tax.map(|tax| (tax.name, tax.hundredths)), Some(("НДС".to_owned(), 1200)));
    let refusal = Refusal::BadTax { typed: "100".into() };
    assert_eq!(refused(clubs::change_tax(&owner, edit("НДС", "100")).await), refusal);
    let not_theirs = clubs::change_tax(&stage.desk(), edit("НДС", "1")).await;
    assert!(matches!(not_theirs, Err(Error::Forbidden(Action::EditClub))));
    // The rest of the settings leaves it as it is.
    clubs::edit(&owner, settings_of(stage.hall.club.id, "Orbit")).await.unwrap();

    stage.seated(1).await;
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    shifts::close(&stage.desk(), close(stage.shift, "20900")).await.unwrap();
    let kept = shifts::report(&stage.desk(), stage.shift).await.unwrap().report;
    let tax = Tax { name: "НДС".into(), hundredths: 1200 };
    let sold = |report: &Report| report.figures.as_ref().unwrap().taxes.clone();
    assert_eq!(sold(&kept), [TaxSum { tax: tax.clone(), sold: Balance::of(900) }]);
    assert_eq!(tax.contained(Balance::of(900)), Balance::of(96));

    clubs::change_tax(&owner, edit("VAT", "16")).await.unwrap();
    shifts::open(&stage.desk(), open(stage, "20900", &[])).await.unwrap();
    let now = async || sold(&shifts::till(&owner).await.unwrap().report.unwrap());
    assert_eq!(now().await, []);
    stage.seated(1).await;
    let sixteen = TaxSum { tax: Tax { name: "VAT".into(), hundredths: 1600 }, sold: Balance::of(900) };
    assert_eq!(now().await, std::slice::from_ref(&sixteen));
    clubs::change_tax(&owner, edit(" ", "")).await.unwrap();
    stage.seated(2).await;
    assert_eq!(now().await, [sixteen]);
    assert_eq!(shifts::report(&stage.desk(), stage.shift).await.unwrap().report, kept);
});
