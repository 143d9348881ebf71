//! A receipt printer to look at: what is printed at its address stands on the screen.

use std::{io::stdin, net::SocketAddr, process::ExitCode, sync::Arc, thread, time::Duration};

use printer::{
    CodePage, Paper, Setup,
    simulator::{Condition, Simulator},
};
use tokio::time::sleep;

const HELP: &str = "A receipt printer made of software: what is printed stands on the screen.

  printer-simulator [ADDRESS] [--narrow] [--wpc1251] [--out-of-paper] [--open] [--mute] [--slow SECONDS]

  ADDRESS          where it listens; 127.0.0.1:9100 where none is given
  --narrow         58 mm instead of 80
  --wpc1251        its table is WPC1251, not CP866
  --out-of-paper   its roll is at its end
  --open           its cover stands open
  --mute           it says nothing about itself
  --slow SECONDS   it takes so long for a slip

Typed while it runs: `paper` puts in a new roll.";

#[tokio::main]
async fn main() -> ExitCode {
    let Some((address, setup, condition)) = read(std::env::args().skip(1)) else {
        eprintln!("{HELP}");
        return ExitCode::FAILURE;
    };
    match Simulator::start(address, setup).await {
        Ok(printer) => show(printer, condition).await,
        Err(error) => {
            eprintln!("{address}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn read(mut words: impl Iterator<Item = String>) -> Option<(SocketAddr, Setup, Condition)> {
    let mut address = SocketAddr::from(([127, 0, 0, 1], 9100));
    let mut setup = Setup { paper: Paper::Wide, page: CodePage::Cp866, table: 17 };
    let mut condition = Condition::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--narrow" => setup.paper = Paper::Narrow,
            "--wpc1251" => setup.page = CodePage::Wpc1251,
            "--out-of-paper" => condition.paper = Some(0),
            "--open" => condition.open = true,
            "--mute" => condition.mute = true,
            "--slow" => condition.slow = Duration::from_secs(words.next()?.parse().ok()?),
            word => address = word.parse().ok()?,
        }
    }
    Some((address, setup, condition))
}

async fn show(printer: Simulator, condition: Condition) -> ExitCode {
    let printer = Arc::new(printer);
    printer.set(condition);
    println!("A printer listens at {}", printer.address());
    thread::spawn({
        let printer = Arc::clone(&printer);
        move || obey(&printer, condition)
    });
    let mut shown = 0;
    loop {
        for slip in printer.slips().iter().skip(shown) {
            println!("{slip}\n- - - - - - - - - - - - 8< - - - - - - - - - - - -");
            shown += 1;
        }
        sleep(Duration::from_millis(200)).await;
    }
}

fn obey(printer: &Simulator, condition: Condition) {
    for line in stdin().lines().map_while(Result::ok) {
        if line.trim() == "paper" {
            printer.set(Condition { paper: None, ..condition });
        }
    }
}
