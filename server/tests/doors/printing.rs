//! From a press to the paper: the router, the task that prints, and a printer made of software.

use std::{net::SocketAddr, time::Duration};

use axum::http::{Method, StatusCode};
use domain::{printers::PrinterPage, transactions::Receipt};
use printer::{
    CodePage, Paper, Patience, Setup,
    simulator::{Condition, Simulator},
};
use server::printing;
use tokio::{task::JoinHandle, time::sleep};

use crate::{
    endpoints::{World, of, read, sent},
    house::House,
};

const PAPER: Setup = Setup { paper: Paper::Wide, page: CodePage::Cp866, table: 17 };

/// A club whose receipts are printed.
struct Desk {
    house: House,
    printing: JoinHandle<()>,
    owner: String,
    world: World,
}

impl Desk {
    async fn open(address: SocketAddr) -> Self {
        let house = House::open().await;
        let owner = house.cookie("owner").await;
        let world = World::of(&house, &owner).await;
        let club = house.club.clone();
        let short = Duration::from_millis(800);
        let patience = Patience { connect: short, status: short, printed: short };
        let printing = tokio::spawn(async move { drop(printing::run(&club, &patience).await) });
        let desk = Self { house, printing, owner, world };
        let fields = of([
            ("edit[id]", &crate::endpoints::id()),
            ("edit[club]", &desk.world.club),
            ("edit[host]", &address.ip()),
            ("edit[port]", &address.port()),
            ("edit[paper]", &"80"),
            ("edit[letters]", &"cp866"),
            ("edit[footer]", &"Рахмет!"),
            ("edit[qr]", &"https://nebula.example"),
            ("edit[on]", &"true"),
        ]);
        desk.post("/api/printers/edit", fields).await;
        desk
    }

    async fn post(&self, path: &'static str, fields: Vec<(&'static str, String)>) -> String {
        let (path, body) = sent(path, &Method::POST, crate::endpoints::encoded(&fields));
        let answer = self.house.request(Method::POST, &path, Some(&self.owner), &body).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    async fn top_up(&self) -> Receipt {
        let fields = of([
            ("top_up[id]", &crate::endpoints::id()),
            ("top_up[club]", &self.world.club),
            ("top_up[client]", &self.world.client),
            ("top_up[amount]", &"1500"),
            ("top_up[method]", &"cash"),
            ("top_up[tendered]", &"2000"),
        ]);
        serde_json::from_str(&self.post("/api/balances/top-up", fields).await).unwrap()
    }

    async fn page(&self) -> PrinterPage {
        read(&self.house, &self.owner, "/api/printers").await
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.printing.abort();
    }
}

async fn on(address: SocketAddr) -> Simulator {
    Simulator::start(address, PAPER).await.unwrap()
}

async fn slips(printer: &Simulator, count: usize) -> Vec<String> {
    for _ in 0..400 {
        let slips = printer.slips();
        if slips.len() >= count {
            assert_eq!(slips.len(), count, "{slips:?}");
            return slips;
        }
        sleep(Duration::from_millis(25)).await;
    }
    panic!("{count} slips on the paper, not {:?}", printer.slips());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_and_a_sale_are_on_the_paper_by_themselves() {
    let printer = on(SocketAddr::from(([127, 0, 0, 1], 0))).await;
    let desk = Desk::open(printer.address()).await;
    let receipt = desk.top_up().await;
    let name = receipt.transaction.client.as_ref().unwrap().name.clone();
    let slip = &slips(&printer, 1).await[0];
    for words in [
        "Top-up",
        &name,
        "+₸ 1,500",
        "Cash",
        "₸ 2,000",
        "₸ 500",
        "Not a fiscal receipt",
        "Рахмет!",
        "[QR https://nebula.example]",
        &receipt.transaction.id.to_string(),
    ] {
        assert!(slip.contains(words), "{words} in\n{slip}");
    }
    let fields = of([
        ("start[id]", &crate::endpoints::id()),
        ("start[client]", &desk.world.guest),
        ("start[device]", &desk.world.free),
        ("start[tariff]", &desk.world.tariff),
        ("start[quantity]", &"1"),
        ("start[method]", &"card"),
        ("start[tendered]", &""),
    ]);
    desk.post("/api/sessions/start", fields).await;
    let slip = &slips(&printer, 2).await[1];
    for words in ["1 hour, VIP", " 1 × ₸ 1,400 = ₸ 1,400\n", " up to 30 % by bonus = ₸ 420\n", "Paid, card "]
    {
        assert!(slip.contains(words), "{words} in\n{slip}");
    }
    assert!(!slip.contains("Copy"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printer_that_is_off_slow_or_out_of_paper_delays_nobody() {
    let printer = on(SocketAddr::from(([127, 0, 0, 1], 0))).await;
    let desk = Desk::open(printer.address()).await;
    for condition in [
        Condition { paper: Some(0), ..Condition::default() },
        Condition { slow: Duration::from_secs(2), ..Condition::default() },
    ] {
        printer.set(condition);
        let begun = tokio::time::Instant::now();
        desk.top_up().await;
        assert!(begun.elapsed() < Duration::from_millis(700), "the desk did not wait: {:?}", begun.elapsed());
    }
    for _ in 0..200 {
        if desk.page().await.sign.fault.is_some() {
            break;
        }
        sleep(Duration::from_millis(25)).await;
    }
    assert!(desk.page().await.sign.fault.is_some(), "the staff are told");
    printer.set(Condition::default());
    let all = slips_at_least(&printer, 2).await;
    assert!(all.iter().all(|slip| slip.contains("+₸ 1,500")), "{all:?}");
    let address = printer.address();
    drop(printer);
    sleep(Duration::from_millis(50)).await;
    desk.top_up().await;
    sleep(Duration::from_millis(200)).await;
    let printer = on(address).await;
    assert!(slips(&printer, 1).await[0].contains("+₸ 1,500"), "it was switched on again");
}

/// A slip that came in the middle of trouble may be there twice, the second as a copy.
async fn slips_at_least(printer: &Simulator, count: usize) -> Vec<String> {
    for _ in 0..600 {
        let slips = printer.slips();
        if slips.iter().filter(|slip| !slip.contains("Copy")).count() >= count {
            return slips;
        }
        sleep(Duration::from_millis(25)).await;
    }
    panic!("{count} slips on the paper, not {:?}", printer.slips());
}
