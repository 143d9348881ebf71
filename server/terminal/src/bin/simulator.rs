//! A card terminal to look at: what it charges at its address stands on the screen.

use std::{net::SocketAddr, process::ExitCode, time::Duration};

use terminal::simulator::{Simulator, Will};
use tokio::time::sleep;

const HELP: &str = "A card terminal made of software, for ZVT over TCP: what it charges stands on the screen.

  terminal-simulator [ADDRESS] [WILL] [--thinks SECONDS]

  ADDRESS            where it listens; 127.0.0.1:20007 where none is given
  --decline          the bank says no
  --no-connection    it does not reach the bank
  --wait             nobody shows a card
  --silent           it charges the card and says nothing
  --break-before     the line breaks before the card is charged
  --break-after      the line breaks after it
  --alone            the line breaks, and it goes on until the card is charged
  --thinks SECONDS   it takes so long until a card was read";

#[tokio::main]
async fn main() -> ExitCode {
    let Some((address, will, thinks)) = read(std::env::args().skip(1)) else {
        eprintln!("{HELP}");
        return ExitCode::FAILURE;
    };
    match Simulator::start(address).await {
        Ok(terminal) => {
            terminal.set(will);
            terminal.thinks(thinks);
            show(&terminal).await
        }
        Err(error) => {
            eprintln!("{address}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn read(mut words: impl Iterator<Item = String>) -> Option<(SocketAddr, Will, Duration)> {
    let mut address = SocketAddr::from(([127, 0, 0, 1], 20007));
    let (mut will, mut thinks) = (Will::Approve, Duration::from_secs(2));
    while let Some(word) = words.next() {
        match word.as_str() {
            "--decline" => will = Will::Decline(5),
            "--no-connection" => will = Will::Decline(0xA3),
            "--wait" => will = Will::Wait,
            "--silent" => will = Will::FallSilent { charged: true },
            "--break-before" => will = Will::BreakBefore,
            "--break-after" => will = Will::BreakAfter,
            "--alone" => will = Will::GoOnAlone { says_so: true },
            "--thinks" => thinks = Duration::from_secs(words.next()?.parse().ok()?),
            word => address = word.parse().ok()?,
        }
    }
    Some((address, will, thinks))
}

async fn show(terminal: &Simulator) -> ExitCode {
    println!("A terminal listens at {}", terminal.address());
    let mut told = 0;
    loop {
        for words in terminal.shown().iter().skip(told) {
            println!("{words}");
            told += 1;
        }
        sleep(Duration::from_millis(200)).await;
    }
}
