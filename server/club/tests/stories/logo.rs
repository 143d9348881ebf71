//! The logo of receipts: set, replaced, removed; what is no logo; whose it is.

use club::{
    Desk, Error, audit,
    printers::{
        self,
        logo::Picture,
        queue::{self, Work},
    },
};
use domain::{
    access::Action,
    audit::{LogFilter, Verdict},
    ids::{ActId, PrintJobId},
    printers::{
        EditPrinter, LOGO_BYTES, Letters, LogoFault, PaperWidth, PrinterPage, RemoveLogo, SetLogo, TestPage,
    },
    refusal::Refusal,
};
use png::{ColorType, Encoder};

use crate::stage::{Stage, refused, story, typed};

/// All of one grey.
fn png(width: u32, height: u32, light: u8) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Grayscale);
    let pixels = vec![light; (width * height) as usize];
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    file
}

fn set(desk: &Desk, png: Vec<u8>) -> SetLogo {
    SetLogo { id: ActId::fresh(), club: desk.club_id(), png }
}

fn remove(desk: &Desk) -> RemoveLogo {
    RemoveLogo { id: ActId::fresh(), club: desk.club_id() }
}

async fn page(desk: &Desk) -> PrinterPage {
    printers::page(desk).await.unwrap()
}

/// What the next slip of that club is printed with.
async fn next(stage: &Stage, desk: &Desk) -> Work {
    let printer = EditPrinter {
        id: ActId::fresh(),
        club: desk.club_id(),
        host: typed("printer.local"),
        port: typed(""),
        paper: PaperWidth::Wide,
        letters: Letters::Cp866,
        table: typed(""),
        logo: typed("3"),
        footer: typed(""),
        qr: typed(""),
        on: true,
    };
    printers::edit(desk, printer).await.unwrap();
    let test = TestPage { id: PrintJobId::fresh(), club: desk.club_id() };
    printers::test_page(desk, test).await.unwrap();
    let work = queue::take(&stage.club, desk.club_id()).await.unwrap().unwrap();
    queue::printed(&stage.club, desk.club_id(), work.id).await.unwrap();
    work
}

story!(a_logo_is_set_replaced_and_removed, |stage| {
    let desk = stage.owner_desk();
    assert_eq!(page(&desk).await.logo, None);
    assert_eq!(next(stage, &desk).await.logo, None);
    assert!(matches!(printers::logo_file(&desk).await, Err(Error::Missing)));

    let first = set(&desk, png(3, 2, 7));
    for _ in 0..2 {
        printers::set_logo(&desk, first.clone()).await.unwrap();
    }
    assert_eq!(page(&desk).await.logo, Some((3, 2)));
    assert_eq!(printers::logo_file(&desk).await.unwrap(), first.png, "as it was uploaded");
    let picture = Picture { width: 3, height: 2, light: vec![7; 6] };
    assert_eq!(next(stage, &desk).await.logo, Some(picture));

    let second = set(&desk, png(4, 1, 200));
    printers::set_logo(&desk, second.clone()).await.unwrap();
    assert_eq!(stage.count("printer_logo").await, 1);
    assert_eq!(next(stage, &desk).await.logo.unwrap().light, [200; 4]);
    let other = SetLogo { png: first.png.clone(), ..second.clone() };
    assert_eq!(refused(printers::set_logo(&desk, other).await), Refusal::IdReused);
    // The first press once more is done already, and takes nothing back.
    printers::set_logo(&desk, first).await.unwrap();
    assert_eq!(printers::logo_file(&desk).await.unwrap(), second.png);

    let gone = remove(&desk);
    for _ in 0..2 {
        assert_eq!(printers::remove_logo(&desk, gone.clone()).await.unwrap().logo, None);
    }
    let work = next(stage, &desk).await;
    assert_eq!((work.logo, work.printer.logo), (None, Some(3)), "the one in the printer is printed again");
    assert!(matches!(printers::logo_file(&desk).await, Err(Error::Missing)));
});

story!(what_is_no_logo_leaves_the_one_that_is_there, |stage| {
    let desk = stage.owner_desk();
    let good = set(&desk, png(3, 2, 7));
    printers::set_logo(&desk, good.clone()).await.unwrap();
    let mut large = png(3, 2, 7);
    large.resize(LOGO_BYTES as usize + 1, 0);
    for (file, fault) in [
        (b"not a picture".to_vec(), LogoFault::NotPng),
        (Vec::new(), LogoFault::NotPng),
        (good.png[..40].to_vec(), LogoFault::Broken),
        (large, LogoFault::TooLarge),
        (png(2001, 1, 0), LogoFault::TooWide),
    ] {
        let result = printers::set_logo(&desk, set(&desk, file)).await;
        desk.record(result.as_ref().unwrap_err()).await;
        assert_eq!(refused(result), Refusal::BadLogo(fault));
        assert_eq!(printers::logo_file(&desk).await.unwrap(), good.png);
    }
    // What may just be is kept by the database too.
    let most = [png(1, 1, 0), vec![0; LOGO_BYTES as usize]].concat()[..LOGO_BYTES as usize].to_vec();
    printers::set_logo(&desk, set(&desk, most)).await.unwrap();
    printers::set_logo(&desk, set(&desk, png(2000, 2000, 90))).await.unwrap();
    assert_eq!(page(&desk).await.logo, Some((2000, 2000)));
    for (column, value) in [("width", "0"), ("height", "2001"), ("png", "''")] {
        let broken = stage.by_hand(&format!("update printer_logo set {column} = {value}")).await.unwrap_err();
        assert!(broken.contains("printer_logo_"), "{column}: {broken}");
    }
});

story!(the_log_says_which_picture_and_has_none, |stage| {
    let desk = stage.owner_desk();
    let refusal = printers::set_logo(&desk, set(&desk, b"abc".to_vec())).await.unwrap_err();
    desk.record(&refusal).await;
    printers::set_logo(&desk, set(&desk, png(3, 2, 7))).await.unwrap();
    printers::remove_logo(&desk, remove(&desk)).await.unwrap();
    let filter = LogFilter { action: Some(Action::EditPrinter), ..LogFilter::default() };
    let rows = audit::sheet(&desk, filter).await.unwrap().rows;
    let verdicts: Vec<Verdict> = rows.iter().map(|row| Verdict::of(&row.outcome)).collect();
    assert_eq!(verdicts, [Verdict::Done, Verdict::Done, Verdict::Refused]);
    let said = format!("{:?}", rows[2]);
    // Of the letters a, b and c, as NIST gives it.
    assert!(said.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), "{said}");
    assert!(said.len() < 1_000, "{said}");
});

story!(a_logo_is_for_those_who_set_the_printer_up_and_for_their_club, |stage| {
    let (owner, cashier) = (stage.owner_desk(), stage.cashier_desk());
    printers::set_logo(&owner, set(&owner, png(3, 2, 7))).await.unwrap();
    let forbidden = [
        printers::set_logo(&cashier, set(&cashier, png(1, 1, 0))).await.unwrap_err(),
        printers::remove_logo(&cashier, remove(&cashier)).await.unwrap_err(),
        printers::logo_file(&cashier).await.unwrap_err(),
    ];
    for error in forbidden {
        assert!(matches!(error, Error::Forbidden(Action::EditPrinter)), "{error:?}");
    }
    let there = stage.another_club("Orbit Two").await;
    assert!(matches!(printers::logo_file(&there).await, Err(Error::Missing)));
    let elsewhere = set(&there, png(1, 1, 0));
    assert_eq!(refused(printers::set_logo(&owner, elsewhere.clone()).await), Refusal::AnotherClub);
    let gone = printers::remove_logo(&owner, remove(&there)).await;
    assert!(matches!(gone, Err(Error::Refused(Refusal::AnotherClub))));
    printers::set_logo(&there, elsewhere).await.unwrap();
    assert_eq!((page(&owner).await.logo, page(&there).await.logo), (Some((3, 2)), Some((1, 1))));
    assert_eq!(next(stage, &there).await.logo.unwrap().light, [0]);
    printers::remove_logo(&there, remove(&there)).await.unwrap();
    assert_eq!(page(&owner).await.logo, Some((3, 2)), "the other club keeps its own");
});
