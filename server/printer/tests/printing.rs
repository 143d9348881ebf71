//! Slips on the paper of a printer made of software, over a real socket.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{net::SocketAddr, time::Duration};

use printer::{
    CodePage, Dots, Failed, Fault, Line, Paper, Patience, Setup, Slip, bytes, print,
    simulator::{Condition, Simulator},
};

const SETUP: Setup = Setup { paper: Paper::Narrow, page: CodePage::Cp866, table: 17 };

const fn patience() -> Patience {
    let short = Duration::from_millis(800);
    Patience { connect: short, status: short, printed: short }
}

async fn started(setup: Setup) -> Simulator {
    Simulator::start(SocketAddr::from(([127, 0, 0, 1], 0)), setup).await.unwrap()
}

fn unsent(fault: Fault) -> Failed {
    Failed { fault, sent: false }
}

fn slip() -> Slip {
    let words = |text: &str| text.to_owned();
    Slip {
        lines: vec![
            Line::Logo(1),
            Line::Title(words("Туманность")),
            Line::Centred(words("Пополнение")),
            Line::Rule,
            Line::Pair(words("Клиент"), words("Нұрғали Қ.")),
            Line::Pair(words("Tariff"), words("1 hour, VIP zone, 2 × ₸ 1,400")),
            Line::Sum(words("Amount"), words("+₸ 15,000")),
            Line::Gap,
            Line::Qr(words("https://nebula.example/r/1")),
            Line::Text(words("Not a fiscal receipt. 谢谢")),
        ],
    }
}

async fn sent(printer: &Simulator, setup: &Setup) -> Result<(), Failed> {
    print(&printer.address().to_string(), &bytes(&slip(), setup), &patience()).await
}

#[tokio::test]
async fn what_was_meant_stands_on_the_paper() {
    let printer = started(SETUP).await;
    sent(&printer, &SETUP).await.unwrap();
    let paper = "            [logo 1]
      Туманность
           Пополнение
--------------------------------
Клиент                Нұрғали Қ.
Tariff
   1 hour, VIP zone, 2 × ₸ 1,400
Amount                 +₸ 15,000

[QR https://nebula.example/r/1]
Not a fiscal receipt. 谢谢";
    let [slip] = &printer.slips()[..] else { panic!("one slip") };
    // A large letter is as wide as two: twenty of 32 columns, six before them.
    assert_eq!(slip.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"), paper);
}

#[tokio::test]
async fn every_paper_and_page_says_the_same_words() {
    for paper in [Paper::Wide, Paper::Narrow] {
        for (page, table) in [(CodePage::Ascii, 0), (CodePage::Cp866, 17), (CodePage::Wpc1251, 46)] {
            let setup = Setup { paper, page, table };
            let printer = started(setup).await;
            sent(&printer, &setup).await.unwrap();
            let slip = &printer.slips()[0];
            for words in ["Туманность", "Пополнение", "Нұрғали Қ.", "₸ 15,000", "谢谢"]
            {
                assert!(slip.contains(words), "{words} in {setup:?}:\n{slip}");
            }
            let widest = slip.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= paper.columns(), "{widest} columns");
        }
    }
}

#[tokio::test]
async fn a_printer_that_cannot_print_says_why_and_prints_nothing() {
    let printer = started(SETUP).await;
    let cannot = [
        (Condition { paper: Some(0), ..Condition::default() }, Fault::OutOfPaper),
        (Condition { open: true, ..Condition::default() }, Fault::CoverOpen),
        (Condition { open: true, paper: Some(0), ..Condition::default() }, Fault::CoverOpen),
    ];
    for (condition, fault) in cannot {
        printer.set(condition);
        assert_eq!(sent(&printer, &SETUP).await, Err(unsent(fault)), "{condition:?}");
    }
    printer.set(Condition::default());
    assert_eq!(printer.slips(), [""; 0], "nothing was sent to it");
    sent(&printer, &SETUP).await.unwrap();
    assert_eq!(printer.slips().len(), 1);
}

#[tokio::test]
async fn a_roll_that_ends_in_the_middle_is_told_of() {
    let printer = started(SETUP).await;
    printer.set(Condition { paper: Some(5), ..Condition::default() });
    assert_eq!(sent(&printer, &SETUP).await, Err(Failed { fault: Fault::OutOfPaper, sent: true }));
    assert_eq!(printer.slips(), [""; 0]);
    // With a new roll the printer ends what it began.
    printer.set(Condition::default());
    assert_eq!(printer.slips().len(), 1);
}

#[tokio::test]
async fn a_printer_that_is_off_or_slow_is_told_from_one_that_prints() {
    let printer = started(SETUP).await;
    printer.set(Condition { slow: Duration::from_millis(100), ..Condition::default() });
    sent(&printer, &SETUP).await.unwrap();
    printer.set(Condition { slow: Duration::from_secs(5), ..Condition::default() });
    assert_eq!(sent(&printer, &SETUP).await, Err(Failed { fault: Fault::Slow, sent: true }));
    let address = printer.address();
    drop(printer);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(print(&address.to_string(), b"x", &patience()).await, Err(unsent(Fault::Off)));
    // It is switched on again.
    let printer = Simulator::start(address, SETUP).await.unwrap();
    sent(&printer, &SETUP).await.unwrap();
}

#[tokio::test]
async fn a_printer_that_says_nothing_about_itself_is_printed_to() {
    let printer = started(SETUP).await;
    printer.set(Condition { mute: true, ..Condition::default() });
    sent(&printer, &SETUP).await.unwrap();
    for _ in 0..100 {
        if printer.slips().len() == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it is on the paper");
}

#[tokio::test]
async fn nobody_is_there_under_a_name_that_nothing_has() {
    assert_eq!(print("no.such.printer.invalid:9100", b"x", &patience()).await, Err(unsent(Fault::Off)));
}

#[tokio::test]
async fn a_logo_stands_at_the_top_as_large_as_the_paper_lets_it() {
    for (paper, size, printed) in [
        (Paper::Wide, (200, 80), "200×80"),
        (Paper::Wide, (1152, 300), "576×150"),
        (Paper::Wide, (2000, 2000), "240×240"),
        (Paper::Narrow, (200, 80), "200×80"),
        (Paper::Narrow, (1152, 300), "384×100"),
        (Paper::Narrow, (2000, 2000), "240×240"),
        // Rows are whole bytes: what is over stays white.
        (Paper::Narrow, (13, 5), "16×5"),
    ] {
        let setup = Setup { paper, ..SETUP };
        let printer = started(setup).await;
        let half = [vec![0; size.0 * size.1 / 2], vec![255; size.0 * size.1 / 2 + size.0 % 2]].concat();
        let lines = vec![Line::Picture(Dots::of(size.0, &half, paper)), Line::Title("Club".into())];
        let slip = bytes(&Slip { lines }, &setup);
        print(&printer.address().to_string(), &slip, &patience()).await.unwrap();
        let slips = printer.slips();
        let mut all = slips[0].lines().map(str::trim);
        let (logo, title) = (all.next().unwrap(), all.next().unwrap());
        assert!(logo.starts_with(&format!("[picture {printed}, ")), "{logo}");
        let percent: u32 = logo.split(", ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        assert!(percent.abs_diff(50) <= 1 || size.0 == 13, "{logo}");
        assert_eq!(title, "Club", "{}", slips[0]);
    }
}

#[tokio::test]
async fn no_picture_is_taken_for_a_question() {
    let printer = started(SETUP).await;
    // Dots that, as they are, ask the printer how it is, and more.
    let words = [0x10, 4, 1, 0x10, 5, 2, 0x10, 0x14, 1, 0x10, 0x10, 4].repeat(32 * 20);
    let bits = words.iter().flat_map(|byte: &u8| (0..8).map(move |bit| byte << bit & 0x80 != 0));
    let picture: Vec<u8> = bits.map(|ink| if ink { 0 } else { 255 }).collect();
    let dots = Dots::of(256, &picture, Paper::Narrow);
    let asks = |bytes: &[u8]| bytes.windows(2).filter(|two| matches!(two, [0x10, 4 | 5 | 0x14])).count();
    assert_eq!((dots.bytes(), asks(dots.bytes())), (&words[..], 4 * 32 * 20));
    let lines = vec![Line::Picture(dots), Line::Text("after it".into())];
    let slip = bytes(&Slip { lines }, &SETUP);
    assert_eq!(asks(&slip), 0);
    print(&printer.address().to_string(), &slip, &patience()).await.unwrap();
    assert!(printer.slips()[0].ends_with("\nafter it"), "{:?}", printer.slips());
}
