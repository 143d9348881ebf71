//! Programs that answer: Clubdeck, and the references that answer by HTTP. Each runs as a process of its own.

use std::{env, net::TcpListener, process::Stdio, time::Duration};

use tokio::{
    process::{Child, Command},
    time::{Instant, sleep},
};

use crate::{Outcome, browser::Browser};

/// A running program; it ends with this.
pub struct Program {
    _process: Child,
    /// As `http://127.0.0.1:…`.
    pub address: String,
}

impl Program {
    /// Clubdeck on this database.
    pub async fn clubdeck(database: &str) -> Outcome<Self> {
        let port = free_port()?;
        let listen = format!("127.0.0.1:{port}");
        let mut command = Command::new("target/release/clubdeck");
        command.args(["serve", "--database-url", database, "--listen", &listen, "--log", "warn"]);
        Self::started(command, port, "/readyz").await
    }

    /// This program, as one of the references.
    pub async fn reference(arguments: &[&str]) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = Command::new(env::current_exe()?);
        command.args(arguments).env("PORT", port.to_string());
        Self::started(command, port, "/").await
    }

    async fn started(mut command: Command, port: u16, ready: &str) -> Outcome<Self> {
        let process = command.stdout(Stdio::null()).kill_on_drop(true).spawn()?;
        let program = Self { _process: process, address: format!("http://127.0.0.1:{port}") };
        let browser = Browser::new(&program.address)?;
        let until = Instant::now() + Duration::from_secs(20);
        while !browser.answers(ready).await {
            if Instant::now() > until {
                return Err(format!("{} does not answer", program.address).into());
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(program)
    }
}

/// Where a reference listens.
pub fn given_port() -> Outcome<u16> {
    Ok(env::var("PORT")?.parse()?)
}

fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
