//! The program as the club's devices reach it by TLS, with the files that `clubdeck tls` made.

use std::{
    fs,
    io::{BufRead, BufReader, Lines, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStderr, ChildStdout, Command, Stdio},
    time::Duration,
};

use reqwest::{Certificate, Client, Response, redirect::Policy, tls::TlsInfo};
use rustls::pki_types::{CertificateDer, pem::PemObject};

use super::{clubdeck, fresh_folder, run, well};

/// The program, served until the test ends.
struct Program {
    child: Child,
    /// Where it is: `https://127.0.0.1:PORT`.
    tls: String,
    /// What leads there: `http://127.0.0.1:PORT`.
    plain: String,
    errors: Lines<BufReader<ChildStderr>>,
    /// Closed, it would break the program's next word.
    _words: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// A demo club in this folder, with the files in its `tls`.
    fn serve(folder: &Path, more: &[&str]) -> Self {
        fs::create_dir_all(folder.join("site/pkg")).unwrap();
        fs::write(folder.join("site/hash.txt"), "js: 1\nwasm: 2\ncss: 3\n").unwrap();
        let nowhere = ["--listen", "127.0.0.1:0", "--listen-http", "127.0.0.1:0"];
        let files = ["--tls-certificate", "tls/certificate.pem", "--tls-key", "tls/key.pem"];
        let mut child = Command::new(env!("CARGO_BIN_EXE_clubdeck"))
            .args(["serve", "--demo", "--without-past", "--log", "error", "--site", "site"])
            .args(["--database-url", "sqlite://club.db"])
            .args(nowhere)
            .args(files)
            .args(more)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut words = BufReader::new(child.stdout.take().unwrap()).lines();
        let errors = BufReader::new(child.stderr.take().unwrap()).lines();
        let (mut tls, mut plain) = (String::new(), String::new());
        while plain.is_empty() {
            let Some(line) = words.next() else {
                let said: Vec<String> = errors.map_while(Result::ok).collect();
                panic!("it did not start: {said:?}");
            };
            let line = line.unwrap();
            if let Some(at) = line.strip_prefix("Clubdeck is at ") {
                tls = at.to_owned();
            } else if let Some(at) = line.strip_suffix(" leads there") {
                plain = at.to_owned();
            }
        }
        Self { child, tls, plain, errors, _words: words }
    }

    fn signal(&self, name: &str) {
        well(&run(Command::new("kill").args([name, &self.child.id().to_string()])));
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _gone_already = self.child.kill();
        let _ended = self.child.wait();
    }
}

/// `clubdeck tls`, in a folder of this folder.
fn make(folder: &Path, into: &str) {
    well(&clubdeck(folder, "sqlite://club.db", &["tls", "--folder", into, "--name", "127.0.0.1"]));
}

/// A device that trusts this authority alone.
fn device(authority: &Path) -> Client {
    // Another test may have been quicker.
    let _installed = rustls::crypto::ring::default_provider().install_default();
    let authority = Certificate::from_pem(&fs::read(authority).unwrap()).unwrap();
    let client = Client::builder().tls_certs_only([authority]).tls_info(true);
    client.no_proxy().redirect(Policy::none()).timeout(Duration::from_secs(20)).build().unwrap()
}

async fn sign_in(device: &Client, program: &Program, password: &str, forwarded: &str) -> Response {
    let form = [("login", "admin"), ("password", password)];
    let post = device.post(format!("{}/login", program.tls)).form(&form);
    post.header("x-forwarded-for", forwarded).send().await.unwrap()
}

/// The certificate that a device is shown that was never here before.
async fn shown(folder: &Path, program: &Program) -> Vec<u8> {
    let device = device(&folder.join("tls/authority.pem"));
    let answer = device.get(format!("{}/healthz", program.tls)).send().await.unwrap();
    answer.extensions().get::<TlsInfo>().unwrap().peer_certificate().unwrap().to_vec()
}

fn in_the_file(folder: &Path) -> Vec<u8> {
    CertificateDer::from_pem_file(folder.join("tls/certificate.pem")).unwrap().to_vec()
}

#[tokio::test]
async fn a_device_that_trusts_the_authority_signs_in_and_no_other_does() {
    let folder = fresh_folder();
    make(&folder, "tls");
    make(&folder, "other");
    let program = Program::serve(&folder, &[]);
    let tablet = device(&folder.join("tls/authority.pem"));
    let page = tablet.get(format!("{}/login", program.tls)).send().await.unwrap();
    assert_eq!(page.status(), 200);
    // At another port than the usual one the promise would break plain HTTP beside it.
    assert!(!page.headers().contains_key("strict-transport-security"));
    let usual = tablet.get(format!("{}/login", program.tls)).header("host", "club.lan").send().await.unwrap();
    assert!(usual.headers().contains_key("strict-transport-security"));
    let answer = sign_in(&tablet, &program, "admin-demo", "").await;
    assert_eq!(answer.status(), 303);
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-clubdeck=") && cookie.contains("Secure"), "{cookie}");
    let stranger = device(&folder.join("other/authority.pem"));
    let refused = stranger.get(format!("{}/login", program.tls)).send().await.unwrap_err();
    assert!(refused.is_connect(), "{refused}");
}

#[tokio::test]
async fn plain_http_leads_to_tls_and_hands_out_the_authority() {
    let folder = fresh_folder();
    make(&folder, "tls");
    let program = Program::serve(&folder, &[]);
    let tablet = device(&folder.join("tls/authority.pem"));
    let led = tablet.get(format!("{}/hall?device=1", program.plain)).send().await.unwrap();
    assert_eq!(led.status(), 308);
    assert_eq!(led.headers()["location"].to_str().unwrap(), format!("{}/hall?device=1", program.tls));
    let posted = tablet.post(format!("{}/login", program.plain)).body("password=x").send().await.unwrap();
    assert_eq!(posted.status(), 400);
    let authority = fs::read(folder.join("tls/authority.pem")).unwrap();
    for at in [&program.plain, &program.tls] {
        let handed = tablet.get(format!("{at}/authority.pem")).send().await.unwrap();
        assert_eq!(handed.status(), 200);
        assert_eq!(handed.headers()["content-type"], "application/x-x509-ca-cert");
        assert_eq!(handed.bytes().await.unwrap(), authority);
    }
}

#[test]
fn plain_http_where_tls_is_spoken_is_answered_in_words() {
    let folder = fresh_folder();
    make(&folder, "tls");
    let program = Program::serve(&folder, &[]);
    let mut line = TcpStream::connect(program.tls.strip_prefix("https://").unwrap()).unwrap();
    line.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    line.write_all(b"GET / HTTP/1.1\r\nHost: club.test\r\n\r\n").unwrap();
    let mut said = String::new();
    line.read_to_string(&mut said).unwrap();
    assert!(said.starts_with("HTTP/1.1 400 "), "{said}");
    assert!(said.ends_with("write https:// before the address"), "{said}");
}

#[tokio::test]
async fn a_new_certificate_is_used_without_a_restart_and_a_bad_one_is_not() {
    let folder = fresh_folder();
    make(&folder, "tls");
    let mut program = Program::serve(&folder, &[]);
    let first = shown(&folder, &program).await;
    assert_eq!(first, in_the_file(&folder));
    make(&folder, "tls");
    let second = in_the_file(&folder);
    assert_ne!(first, second);
    assert_eq!(shown(&folder, &program).await, first, "nobody has told it yet");
    program.signal("-HUP");
    let mut tries = 0;
    while shown(&folder, &program).await != second {
        tries += 1;
        assert!(tries < 200, "the new certificate is not used");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    fs::write(folder.join("tls/certificate.pem"), "Dear club").unwrap();
    program.signal("-HUP");
    let mut said = program.errors.by_ref().map_while(Result::ok);
    let said = said.find(|line| line.contains("the old one goes on")).unwrap();
    assert!(said.contains("tls_certificate") && said.contains("there is no certificate in it"), "{said}");
    assert_eq!(shown(&folder, &program).await, second);
}

#[tokio::test]
async fn open_lines_say_goodbye() {
    let folder = fresh_folder();
    make(&folder, "tls");
    let mut program = Program::serve(&folder, &[]);
    let tablet = device(&folder.join("tls/authority.pem"));
    let answer = sign_in(&tablet, &program, "admin-demo", "").await;
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let line = tablet.get(format!("{}/live?seen=0", program.tls)).header("cookie", cookie);
    let line = line.send().await.unwrap();
    assert_eq!(line.status(), 200);
    program.signal("-TERM");
    let heard = line.bytes().await.unwrap();
    assert!(String::from_utf8_lossy(&heard).contains("event: bye"), "{heard:?}");
    assert!(program.child.wait().unwrap().success());
}

#[tokio::test]
async fn behind_a_proxy_tries_are_counted_by_who_asks_it() {
    let folder = fresh_folder();
    make(&folder, "tls");
    let program = Program::serve(&folder, &["--trusted-proxy", "127.0.0.1"]);
    let proxy = device(&folder.join("tls/authority.pem"));
    for _ in 0..10 {
        assert_eq!(sign_in(&proxy, &program, "wrong", "198.51.100.1").await.status(), 401);
    }
    assert_eq!(sign_in(&proxy, &program, "wrong", "198.51.100.1").await.status(), 429);
    // Whoever asked the proxy made the first one up.
    assert_eq!(sign_in(&proxy, &program, "wrong", "192.0.2.9, 198.51.100.1").await.status(), 429);
    assert_eq!(sign_in(&proxy, &program, "wrong", "198.51.100.2").await.status(), 401);
}

#[test]
fn a_bad_file_stops_the_start() {
    let folder = fresh_folder();
    make(&folder, "tls");
    make(&folder, "other");
    fs::create_dir_all(folder.join("site/pkg")).unwrap();
    fs::write(folder.join("site/hash.txt"), "").unwrap();
    let files = ["--tls-certificate", "tls/certificate.pem", "--tls-key", "other/key.pem"];
    let words = [&["serve", "--site", "site"][..], &files[..]].concat();
    let done = clubdeck(&folder, "sqlite://club.db", &words);
    super::refused(&done, "the key does not fit the certificate");
    for named in ["CLUBDECK_TLS_KEY", "other/key.pem", "tls/certificate.pem"] {
        assert!(done.errors.contains(named), "{}", done.errors);
    }
    assert!(!folder.join("club.db").exists());
}
