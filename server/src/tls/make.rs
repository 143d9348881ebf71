//! `clubdeck tls`: a local authority that the club's devices are told to trust once, and a certificate signed by it for
//! the names and addresses under which the program is reached.

use std::{
    collections::BTreeSet,
    error::Error,
    fs::{self, OpenOptions},
    io::{self, Write},
    net::{IpAddr, Ipv4Addr, UdpSocket},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use chrono::{Datelike, NaiveDate, TimeDelta};
use clap::Args;
use club::clock::{Clock, SystemClock};
use domain::time::Moment;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};

use super::{der, files};

/// What devices are to trust. Everybody may have it.
pub(super) const AUTHORITY: &str = "authority.pem";
/// Who has it can pass for any site to those devices.
const AUTHORITY_KEY: &str = "authority-key.pem";
const CERTIFICATE: &str = "certificate.pem";
const KEY: &str = "key.pem";

/// Devices are told of it by hand: not every year.
const AUTHORITY_DAYS: i64 = 3650;
/// With the day before today they are 397: some browsers take no certificate that lasts longer.
const CERTIFICATE_DAYS: i64 = 396;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What is to be made.
#[derive(Debug, Args)]
pub(crate) struct Make {
    /// Where the files lie; it is made if it is not there.
    #[arg(long, value_name = "FOLDER", default_value = "data/tls")]
    folder: PathBuf,
    /// A name or an address under which browsers reach the program; give it again for each [default: the name of this
    /// machine, its addresses, and localhost].
    #[arg(long = "name", value_name = "NAME_OR_IP")]
    names: Vec<String>,
    /// Makes a new authority too: each device that trusted the old one must be told of it.
    #[arg(long)]
    new_authority: bool,
}

/// What was made.
struct Made {
    names: Vec<String>,
    ends: NaiveDate,
    new_authority: bool,
    authority_ends: NaiveDate,
}

impl Make {
    /// Makes the files and says what to do with them.
    pub(crate) fn run(&self) -> Outcome<ExitCode> {
        let made = self.make(SystemClock.now())?;
        self.tell(&made)?;
        Ok(ExitCode::SUCCESS)
    }

    fn make(&self, now: Moment) -> Outcome<Made> {
        let names = if self.names.is_empty() { usual_names() } else { self.names.clone() };
        let names = names.iter().map(|name| checked(name)).collect::<Result<Vec<_>, _>>()?;
        fs::create_dir_all(&self.folder).map_err(|error| format!("{}: {error}", self.folder.display()))?;
        let kept = [AUTHORITY, AUTHORITY_KEY].iter().any(|name| self.folder.join(name).exists());
        let new_authority = self.new_authority || !kept;
        let authority =
            if new_authority { Authority::new(now)? } else { Authority::kept_in(&self.folder, now)? };
        let ends = (now + TimeDelta::days(CERTIFICATE_DAYS)).date_naive().min(authority.ends);
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let certificate = certificate(&names, (yesterday(now), ends))?.signed_by(&key, &authority.issuer)?;
        if new_authority {
            self.write(AUTHORITY_KEY, &authority.issuer.key().serialize_pem(), true)?;
            self.write(AUTHORITY, &authority.pem, false)?;
        }
        self.write(KEY, &key.serialize_pem(), true)?;
        self.write(CERTIFICATE, &(certificate.pem() + &authority.pem), false)?;
        Ok(Made { names, ends, new_authority, authority_ends: authority.ends })
    }

    /// Whole or not at all, and keys for their owner only.
    fn write(&self, name: &str, text: &str, secret: bool) -> Outcome<()> {
        let path = self.folder.join(name);
        let part = path.with_extension("part");
        let bad = |error: io::Error| format!("{}: {error}", path.display());
        if let Err(error) = fs::remove_file(&part)
            && error.kind() != io::ErrorKind::NotFound
        {
            return Err(bad(error).into());
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, if secret { 0o600 } else { 0o644 });
        #[cfg(not(unix))]
        let _for_nobody_else = secret;
        let mut file = options.open(&part).map_err(bad)?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(bad)?;
        fs::rename(&part, &path).map_err(bad)?;
        Ok(())
    }

    fn tell(&self, made: &Made) -> Outcome<()> {
        let folder = fs::canonicalize(&self.folder)?;
        let Made { names, ends, new_authority, authority_ends } = made;
        if *new_authority {
            println!("A new authority was made; it ends on {authority_ends}.");
        } else {
            println!("The authority is the one that was there; it ends on {authority_ends}.");
        }
        println!("A new certificate was made, good until {ends}, for {}.", names.join(", "));
        println!("Before that day run the same command again and tell the program by SIGHUP.\n");
        println!("Settings:\n  listen = \"0.0.0.0:443\"\n  listen_http = \"0.0.0.0:80\"");
        println!("  tls_certificate = {:?}\n  tls_key = {:?}\n", folder.join(CERTIFICATE), folder.join(KEY));
        println!("{AUTHORITY_KEY} is for nobody else: who has it can pass for any site.\n");
        if *new_authority {
            let name = names.first().map_or("NAME", String::as_str);
            println!("{}", TRUST.replace("NAME", name));
        }
        Ok(())
    }
}

/// How devices are told of the authority.
const TRUST: &str = "\
Each device is told once to trust the authority. It is in authority.pem; the running program hands it out at
http://NAME/authority.pem (with listen_http) and https://NAME/authority.pem.
  Android    Download it. Settings, Security, Encryption & credentials, Install a certificate, CA certificate.
  iPadOS     Open the address in Safari and allow the profile. Settings, General, VPN & Device Management: install
             it. Then Settings, General, About, Certificate Trust Settings: switch it on.
  Windows    As administrator: certutil -addstore -f Root authority.pem
  macOS      sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain authority.pem
  Linux      sudo cp authority.pem /usr/local/share/ca-certificates/clubdeck.crt && sudo update-ca-certificates
             Chromium: Settings, Privacy and security, Security, Manage certificates, Custom: import it.
  Firefox    Settings, Privacy & Security, View Certificates, Authorities, Import: trust it for websites.";

/// Who signs.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    ends: NaiveDate,
}

impl Authority {
    fn new(now: Moment) -> Outcome<Self> {
        let host = host_name().unwrap_or_else(|| "this machine".into());
        let name = format!("Clubdeck local authority of {host}");
        let ends = (now + TimeDelta::days(AUTHORITY_DAYS)).date_naive();
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let mut params = authority(&name)?;
        last(&mut params, (yesterday(now), ends));
        let pem = params.self_signed(&key)?.pem();
        Ok(Self { issuer: Issuer::new(params, key), pem, ends })
    }

    /// The one that was made before. Devices know its name and its key.
    fn kept_in(folder: &Path, now: Moment) -> Outcome<Self> {
        let (path, key) = (folder.join(AUTHORITY), folder.join(AUTHORITY_KEY));
        let otherwise = "; or make another with --new-authority, which each device must be told of";
        let bad = |why: String| format!("{why}{otherwise}");
        let (_, chain, ends) = files::fitting(&path, &key).map_err(|wrong| bad(wrong.why()))?;
        if ends <= now {
            let why = format!("{}: this authority ended on {}", path.display(), ends.date_naive());
            return Err(bad(why).into());
        }
        let name = chain.first().and_then(|first| der::facts(first)).and_then(|facts| facts.name);
        let name = name.ok_or_else(|| bad(format!("{}: `clubdeck tls` did not make it", path.display())))?;
        let secret = KeyPair::from_pem(&fs::read_to_string(&key)?)?;
        let pem = fs::read_to_string(&path)?;
        Ok(Self { issuer: Issuer::new(authority(&name)?, secret), pem, ends: ends.date_naive() })
    }
}

/// It signs certificates of machines, and of no further authority.
fn authority(name: &str) -> Result<CertificateParams, rcgen::Error> {
    let mut params = named(Vec::new(), name)?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    Ok(params)
}

fn certificate(names: &[String], days: (NaiveDate, NaiveDate)) -> Result<CertificateParams, rcgen::Error> {
    let mut params = named(names.to_vec(), "Clubdeck")?;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    last(&mut params, days);
    Ok(params)
}

fn named(names: Vec<String>, name: &str) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    Ok(params)
}

/// From the first midnight to the second, in UTC.
fn last(params: &mut CertificateParams, (begins, ends): (NaiveDate, NaiveDate)) {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    params.not_before = date_time_ymd(begins.year(), small(begins.month()), small(begins.day()));
    params.not_after = date_time_ymd(ends.year(), small(ends.month()), small(ends.day()));
}

/// A device's clock may be a little behind.
fn yesterday(now: Moment) -> NaiveDate {
    (now - TimeDelta::days(1)).date_naive()
}

/// Those under which this machine is reached from the same network.
fn usual_names() -> Vec<String> {
    let mut names = Vec::new();
    if let Some(host) = host_name().filter(|host| host != "localhost") {
        if !host.contains('.') {
            names.push(format!("{host}.local"));
        }
        names.insert(0, host);
    }
    names.extend(addresses().iter().map(ToString::to_string));
    names.extend(["localhost", "127.0.0.1", "::1"].map(str::to_owned));
    names
}

/// What this machine calls itself. The program that tells it is on every system.
fn host_name() -> Option<String> {
    let told = Command::new("hostname").output().ok()?;
    checked(&String::from_utf8(told.stdout).ok()?).ok()
}

/// The machine's addresses towards the networks that a club may have. Nothing is sent.
fn addresses() -> BTreeSet<Ipv4Addr> {
    let towards = |far: [u8; 4]| {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((Ipv4Addr::from(far), 9)).ok()?;
        match socket.local_addr().ok()?.ip() {
            IpAddr::V4(own) if !own.is_loopback() && !own.is_unspecified() => Some(own),
            _ => None,
        }
    };
    let networks = [[192, 0, 2, 1], [192, 168, 0, 1], [192, 168, 1, 1], [172, 16, 0, 1], [10, 0, 0, 1]];
    networks.into_iter().filter_map(towards).collect()
}

/// As it stands in a certificate.
fn checked(typed: &str) -> Result<String, String> {
    let name = typed.trim().to_ascii_lowercase();
    if let Ok(address) = name.parse::<IpAddr>() {
        return Ok(address.to_string());
    }
    let fits = |part: &str| {
        (1..=63).contains(&part.len())
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
    };
    let plain = name.strip_prefix("*.").unwrap_or(&name);
    // No name ends with a number: it is an address, typed wrong.
    let number = plain.rsplit('.').next().is_some_and(|end| end.chars().all(|digit| digit.is_ascii_digit()));
    if plain.len() <= 253 && !number && plain.split('.').all(fits) {
        return Ok(name);
    }
    let wanted = "give a name or an address alone, as club.example or 192.168.1.5";
    Err(format!("“{}” is no name; {wanted}", typed.trim()))
}

#[cfg(test)]
mod tests {
    use std::{env, sync::Arc, time::Duration};

    use rustls::{
        RootCertStore,
        client::{WebPkiServerVerifier, danger::ServerCertVerifier},
        crypto::ring,
        pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
    };

    use super::*;
    use crate::tls::files::Files;

    fn now() -> Moment {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn wanted(folder: &str, names: &[&str]) -> Make {
        let folder = env::temp_dir().join(format!("clubdeck-make-{}-{folder}", std::process::id()));
        // Of an earlier run.
        let _gone = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Make { folder, names: names.iter().map(|name| (*name).to_owned()).collect(), new_authority: false }
    }

    fn read(make: &Make, name: &str) -> String {
        fs::read_to_string(make.folder.join(name)).unwrap()
    }

    /// Whether a device that trusts the authority believes that the machine has this name.
    fn believed(make: &Make, name: &str) -> bool {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(read(make, AUTHORITY).as_bytes()).unwrap()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let device = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        let files =
            Files { certificate: make.folder.join(CERTIFICATE), key: make.folder.join(KEY), authority: None };
        let chain = files.load().unwrap_or_else(|bad| panic!("{bad}")).chain;
        let name = ServerName::try_from(name.to_owned()).unwrap();
        let at = UnixTime::since_unix_epoch(Duration::from_secs(now().timestamp().try_into().unwrap()));
        device.verify_server_cert(&chain[0], &chain[1..], &name, &[], at).is_ok()
    }

    #[test]
    fn devices_believe_the_names_that_were_given_and_no_others() {
        let make = wanted("names", &["Club.LAN", "192.168.7.9", "fd00::5", "*.club.example"]);
        let made = make.make(now()).unwrap();
        assert_eq!(made.names, ["club.lan", "192.168.7.9", "fd00::5", "*.club.example"]);
        assert_eq!(made.ends.to_string(), "2027-12-23");
        for name in ["club.lan", "192.168.7.9", "fd00::5", "desk.club.example"] {
            assert!(believed(&make, name), "{name}");
        }
        for name in ["localhost", "192.168.7.8", "x.club.lan"] {
            assert!(!believed(&make, name), "{name}");
        }
    }

    #[test]
    fn without_names_it_is_for_this_machine() {
        let make = wanted("usual", &[]);
        make.make(now()).unwrap();
        for name in ["localhost", "127.0.0.1", "::1"] {
            assert!(believed(&make, name), "{name}");
        }
    }

    #[test]
    fn the_second_time_the_authority_stays() {
        let make = wanted("again", &["club.lan"]);
        assert!(make.make(now()).unwrap().new_authority);
        let files = [AUTHORITY, AUTHORITY_KEY, CERTIFICATE, KEY];
        let before = files.map(|name| read(&make, name));
        let again = make.make(now()).unwrap();
        let after = files.map(|name| read(&make, name));
        assert!(!again.new_authority);
        assert_eq!((&before[0], &before[1]), (&after[0], &after[1]));
        assert!(before[2] != after[2] && before[3] != after[3]);
        assert!(believed(&make, "club.lan"));
        let other = Make { new_authority: true, ..make };
        assert!(other.make(now()).unwrap().new_authority);
        assert!(read(&other, AUTHORITY) != before[0] && read(&other, AUTHORITY_KEY) != before[1]);
        assert!(believed(&other, "club.lan"));
    }

    #[test]
    fn an_authority_that_is_not_whole_is_not_written_over() {
        let make = wanted("half", &["club.lan"]);
        make.make(now()).unwrap();
        fs::rename(make.folder.join(AUTHORITY_KEY), make.folder.join("elsewhere")).unwrap();
        let before = [AUTHORITY, CERTIFICATE].map(|name| read(&make, name));
        let Err(refused) = make.make(now()) else { panic!("it was made without the key") };
        let refused = refused.to_string();
        assert!(refused.contains(AUTHORITY_KEY) && refused.contains("--new-authority"), "{refused}");
        assert_eq!([AUTHORITY, CERTIFICATE].map(|name| read(&make, name)), before);
    }

    #[test]
    fn a_certificate_ends_with_its_authority() {
        let make = wanted("end", &["club.lan"]);
        let made = make.make(now()).unwrap();
        assert_eq!(made.authority_ends.to_string(), "2036-11-19");
        let late = make.make(now() + TimeDelta::days(AUTHORITY_DAYS - 30)).unwrap();
        assert_eq!(late.ends, made.authority_ends);
        assert!(make.make(now() + TimeDelta::days(AUTHORITY_DAYS)).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn keys_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;

        let make = wanted("modes", &["club.lan"]);
        make.make(now()).unwrap();
        for (name, mode) in [(AUTHORITY, 0o044), (AUTHORITY_KEY, 0), (CERTIFICATE, 0o044), (KEY, 0)] {
            let others = fs::metadata(make.folder.join(name)).unwrap().permissions().mode() & 0o077;
            // What the machine takes from everybody is taken from these too.
            assert_eq!(others & !mode, 0, "{name}: {others:o}");
        }
    }

    #[test]
    fn a_name_by_cases() {
        for (typed, kept) in [
            (" Club.Example ", Some("club.example")),
            ("desk_1", Some("desk_1")),
            ("192.168.001.5", None),
            ("FD00:0::5", Some("fd00::5")),
            ("*.club.example", Some("*.club.example")),
            ("https://club.example", None),
            ("club.example:443", None),
            ("club..example", None),
            ("клуб", None),
            ("", None),
        ] {
            assert_eq!(checked(typed).ok().as_deref(), kept, "{typed}");
        }
    }
}
