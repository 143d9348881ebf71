//! How the program is set up. An option typed wins over the environment, which wins over the file. Everything is
//! looked at before anything is done, and an error names the setting and where it came from.

use std::{
    env,
    error::Error,
    fmt, fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use serde::Deserialize;

use crate::tls::Files;
pub use crate::who::Proxies;

/// Where a setting can come from.
#[derive(Debug, Default, Args)]
pub struct Source {
    /// A TOML file with the settings below, as `listen = "0.0.0.0:3000"`. Read from clubdeck.toml if it is there.
    #[arg(long, global = true, env = "CLUBDECK_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Where the club is kept: sqlite://FILE or postgres://USER@HOST/DATABASE [default: sqlite://data/clubdeck.db].
    #[arg(long, global = true, env = "CLUBDECK_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Where browsers reach it [default: 127.0.0.1:3000].
    #[arg(long, global = true, env = "CLUBDECK_LISTEN", value_name = "HOST:PORT")]
    pub listen: Option<String>,
    /// The folder with the browser's files [default: `site` beside the program's folder, or target/site].
    #[arg(long, global = true, env = "CLUBDECK_SITE", value_name = "FOLDER")]
    pub site: Option<PathBuf>,
    /// How people write the address, as https://club.example. With https the cookie is for TLS only.
    #[arg(long, global = true, env = "CLUBDECK_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// The certificate, in PEM: with it and its key the program answers by TLS. `clubdeck tls` makes both.
    #[arg(long, global = true, env = "CLUBDECK_TLS_CERTIFICATE", value_name = "FILE")]
    pub tls_certificate: Option<PathBuf>,
    /// The private key of the certificate, in PEM.
    #[arg(long, global = true, env = "CLUBDECK_TLS_KEY", value_name = "FILE")]
    pub tls_key: Option<PathBuf>,
    /// The authority that devices are to trust, in PEM; handed out at /authority.pem [default: authority.pem beside the
    /// certificate, if it is there].
    #[arg(long, global = true, env = "CLUBDECK_TLS_AUTHORITY", value_name = "FILE")]
    pub tls_authority: Option<PathBuf>,
    /// Where plain HTTP leads to TLS, as 0.0.0.0:80 [default: nowhere].
    #[arg(long, global = true, env = "CLUBDECK_LISTEN_HTTP", value_name = "HOST:PORT")]
    pub listen_http: Option<String>,
    /// The proxies that are believed who asks them (X-Forwarded-For), as 127.0.0.1,10.0.0.0/8 [default: none].
    #[arg(long, global = true, env = "CLUBDECK_TRUSTED_PROXY", value_name = "ADDRESSES")]
    pub trusted_proxy: Option<String>,
    /// What is logged: error, warn, info, debug, or a filter as info,club=debug [default: info].
    #[arg(long, global = true, env = "CLUBDECK_LOG", value_name = "FILTER")]
    pub log: Option<String>,
    /// How it is logged [default: text].
    #[arg(long, global = true, env = "CLUBDECK_LOG_FORMAT", value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
    /// Serves counts for Prometheus at /metrics, to everybody who reaches the address [default: false].
    #[arg(
        long,
        global = true,
        env = "CLUBDECK_METRICS",
        value_name = "BOOL",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true"
    )]
    pub metrics: Option<bool>,
}

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// The settings of a file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    database_url: Option<String>,
    listen: Option<String>,
    site: Option<PathBuf>,
    public_url: Option<String>,
    tls_certificate: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    tls_authority: Option<PathBuf>,
    listen_http: Option<String>,
    trusted_proxy: Option<String>,
    log: Option<String>,
    log_format: Option<LogFormat>,
    metrics: Option<bool>,
}

/// The settings, looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where the club is kept.
    pub database_url: String,
    /// Where browsers reach it.
    pub listen: SocketAddr,
    /// The folder with the browser's files.
    pub site: PathBuf,
    /// People reach it by TLS.
    pub secure: bool,
    /// How people write the address.
    pub public_url: Option<String>,
    /// The program itself answers by TLS.
    pub tls: Option<Files>,
    /// Where plain HTTP leads to TLS.
    pub listen_http: Option<SocketAddr>,
    /// The proxies that are believed who asks them.
    pub trusted_proxy: Proxies,
    /// What is logged.
    pub log: String,
    /// How it is logged.
    pub log_format: LogFormat,
    /// Counts are served at `/metrics`.
    pub metrics: bool,
}

/// A setting that cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub struct BadSetting {
    /// As it is called in the file.
    pub setting: &'static str,
    /// What is wrong with it, and what would be right.
    pub why: String,
}

impl fmt::Display for BadSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (setting, why) = (self.setting, &self.why);
        let (option, variable) = (setting.replace('_', "-"), setting.to_uppercase());
        write!(f, "the setting {setting} (--{option}, CLUBDECK_{variable}, or {setting} in the file): {why}")
    }
}

impl Error for BadSetting {}

impl Source {
    /// The settings from all sources, looked at.
    ///
    /// # Errors
    /// [`BadSetting`].
    pub fn read(self) -> Result<Config, BadSetting> {
        let file = self.file()?;
        let database_url = self.database_url.or(file.database_url);
        let listen = self.listen.or(file.listen);
        let public_url = self.public_url.or(file.public_url);
        let tls = tls_of(
            self.tls_certificate.or(file.tls_certificate),
            self.tls_key.or(file.tls_key),
            self.tls_authority.or(file.tls_authority),
        )?;
        let listen_http = self.listen_http.or(file.listen_http);
        Ok(Config {
            database_url: database_url_of(
                database_url.unwrap_or_else(|| "sqlite://data/clubdeck.db".into()),
            )?,
            listen: listen_of("listen", &listen.unwrap_or_else(|| "127.0.0.1:3000".into()))?,
            site: self.site.or(file.site).unwrap_or_else(usual_site),
            secure: secure_of(public_url.as_deref(), tls.is_some())?,
            public_url,
            listen_http: listen_http_of(listen_http.as_deref(), tls.is_some())?,
            tls,
            trusted_proxy: trusted_proxy_of(self.trusted_proxy.or(file.trusted_proxy).as_deref())?,
            log: self.log.or(file.log).unwrap_or_else(|| "info".into()),
            log_format: self.log_format.or(file.log_format).unwrap_or_default(),
            metrics: self.metrics.or(file.metrics).unwrap_or_default(),
        })
    }

    fn file(&self) -> Result<File, BadSetting> {
        let usual = Path::new("clubdeck.toml");
        let path = match &self.config {
            Some(path) => path,
            None if usual.exists() => usual,
            None => return Ok(File::default()),
        };
        let bad = |why: String| BadSetting { setting: "config", why: format!("{}: {why}", path.display()) };
        let text = fs::read_to_string(path).map_err(|error| bad(error.to_string()))?;
        toml::from_str(&text).map_err(|error| bad(error.to_string()))
    }
}

fn database_url_of(url: String) -> Result<String, BadSetting> {
    let known = ["sqlite://", "postgres://", "postgresql://"];
    if known.iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme)) {
        return Ok(url);
    }
    // What was typed may hold a password: only its beginning is repeated.
    let scheme = url.split(':').next().unwrap_or_default();
    let why = format!("“{scheme}…” is no database; give sqlite://FILE or postgres://USER@HOST/DATABASE");
    Err(BadSetting { setting: "database_url", why })
}

fn listen_of(setting: &'static str, listen: &str) -> Result<SocketAddr, BadSetting> {
    listen.parse().map_err(|_| BadSetting {
        setting,
        why: format!("“{listen}” is no address; give HOST:PORT with a numeric host, as 0.0.0.0:3000"),
    })
}

fn listen_http_of(listen: Option<&str>, tls: bool) -> Result<Option<SocketAddr>, BadSetting> {
    match listen {
        None => Ok(None),
        Some(listen) if tls => listen_of("listen_http", listen).map(Some),
        Some(_) => Err(BadSetting {
            setting: "listen_http",
            why: "it leads to TLS, which needs tls_certificate and tls_key".into(),
        }),
    }
}

/// Both or neither.
fn tls_of(
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
    authority: Option<PathBuf>,
) -> Result<Option<Files>, BadSetting> {
    let (setting, why) = match (certificate, key, authority) {
        (Some(certificate), Some(key), authority) => return Ok(Some(Files { certificate, key, authority })),
        (None, None, None) => return Ok(None),
        (Some(_), None, _) => ("tls_key", "tls_certificate is given, and its key is not"),
        (None, Some(_), _) => ("tls_certificate", "tls_key is given, and its certificate is not"),
        (None, None, Some(_)) => ("tls_authority", "it is handed out only with tls_certificate and tls_key"),
    };
    Err(BadSetting { setting, why: why.into() })
}

fn trusted_proxy_of(proxies: Option<&str>) -> Result<Proxies, BadSetting> {
    let proxies = proxies.unwrap_or_default().parse::<Proxies>();
    proxies.map_err(|error| BadSetting { setting: "trusted_proxy", why: error.to_string() })
}

fn secure_of(public_url: Option<&str>, tls: bool) -> Result<bool, BadSetting> {
    match public_url {
        None => Ok(tls),
        Some(url) if url.starts_with("https://") => Ok(true),
        Some(url) if url.starts_with("http://") && tls => Err(BadSetting {
            setting: "public_url",
            why: format!("“{url}” does not begin with https://, and tls_certificate is given"),
        }),
        Some(url) if url.starts_with("http://") => Ok(false),
        Some(url) => Err(BadSetting {
            setting: "public_url",
            why: format!("“{url}” does not begin with https:// or http://"),
        }),
    }
}

/// `site` beside the folder of the program, where the release has it, else where the build leaves it.
fn usual_site() -> PathBuf {
    let beside = env::current_exe().ok().and_then(|exe| Some(exe.parent()?.parent()?.join("site")));
    beside.filter(|site| site.is_dir()).unwrap_or_else(|| PathBuf::from("target/site"))
}

impl Config {
    /// The folder with the browser's files, if they are all there.
    ///
    /// # Errors
    /// [`BadSetting`] naming the folder.
    pub fn checked_site(&self) -> Result<PathBuf, BadSetting> {
        let bad = |why: &str| BadSetting { setting: "site", why: format!("{}: {why}", self.site.display()) };
        let site = self.site.canonicalize().map_err(|error| bad(&error.to_string()))?;
        if site.join("hash.txt").is_file() && site.join("pkg").is_dir() {
            Ok(site)
        } else {
            Err(bad("the browser's files are not there; `cargo xtask build` makes them"))
        }
    }

    /// The folder of an SQLite file that is yet to be made.
    pub(crate) fn make_data_folder(&self) -> Result<(), BadSetting> {
        let file =
            self.database_url.strip_prefix("sqlite://").map(|rest| rest.split('?').next().unwrap_or(rest));
        match file.map(Path::new).and_then(Path::parent) {
            Some(folder) if !folder.as_os_str().is_empty() => {
                fs::create_dir_all(folder).map_err(|error| self.not_opened(&error))
            }
            _ => Ok(()),
        }
    }

    /// The database could not be opened. Its address is not repeated: it may hold a password.
    pub(crate) fn not_opened(&self, error: &dyn Error) -> BadSetting {
        let mut why = error.to_string();
        if let Some(cause) = error.source() {
            let cause = cause.to_string();
            if !why.contains(&cause) {
                why = format!("{why}: {cause}");
            }
        }
        let why = why.replace(&self.database_url, "…");
        BadSetting { setting: "database_url", why: format!("the database could not be used: {why}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> PathBuf {
        let path = env::temp_dir().join(format!("clubdeck-config-{}-{name}.toml", std::process::id()));
        fs::write(&path, text).unwrap();
        path
    }

    fn with_tls() -> Source {
        let (certificate, key) = ("c.pem".into(), "k.pem".into());
        Source { tls_certificate: Some(certificate), tls_key: Some(key), ..Source::default() }
    }

    #[test]
    fn with_a_certificate_it_is_secure() {
        assert!(!Source::default().read().unwrap().secure);
        let text = "tls_certificate = \"c.pem\"\ntls_key = \"k.pem\"\nlisten_http = \"0.0.0.0:80\"\n\
                    tls_authority = \"a.pem\"\ntrusted_proxy = \"10.0.0.0/8, ::1\"\n";
        let read = Source { config: Some(file("tls", text)), ..Source::default() }.read().unwrap();
        assert!(read.secure);
        assert_eq!(read.listen_http.map(|at| at.port()), Some(80));
        assert_eq!(read.trusted_proxy, "10.0.0.0/8,::1".parse::<Proxies>().unwrap());
        let files = read.tls.unwrap();
        assert_eq!((files.certificate, files.key), ("c.pem".into(), "k.pem".into()));
        assert_eq!(files.authority, Some("a.pem".into()));
        assert!(with_tls().read().unwrap().secure);
    }

    #[test]
    fn what_is_typed_wins_over_the_file_and_the_file_over_the_default() {
        let config = Some(file("wins", "listen = \"0.0.0.0:80\"\nlog_format = \"json\"\n"));
        let read = Source { config: config.clone(), ..Source::default() }.read().unwrap();
        assert_eq!((read.listen.to_string().as_str(), read.log_format), ("0.0.0.0:80", LogFormat::Json));
        assert_eq!(read.database_url, "sqlite://data/clubdeck.db");
        let listen = Some("127.0.0.1:1".into());
        assert_eq!(Source { config, listen, ..Source::default() }.read().unwrap().listen.port(), 1);
    }

    #[test]
    fn a_bad_setting_is_named_with_all_its_sources() {
        let none = Source::default;
        for (source, setting, said) in [
            (Source { listen: Some("club".into()), ..none() }, "listen", "“club” is no address"),
            (
                Source { database_url: Some("mysql://x:secret@y".into()), ..none() },
                "database_url",
                "“mysql…”",
            ),
            (Source { public_url: Some("club.example".into()), ..none() }, "public_url", "https://"),
            (Source { tls_certificate: Some("c.pem".into()), ..none() }, "tls_key", "its key is not"),
            (Source { tls_key: Some("k.pem".into()), ..none() }, "tls_certificate", "tls_key is given"),
            (Source { tls_authority: Some("a.pem".into()), ..none() }, "tls_authority", "tls_certificate"),
            (Source { listen_http: Some("0.0.0.0:80".into()), ..none() }, "listen_http", "tls_certificate"),
            (Source { listen_http: Some("80".into()), ..with_tls() }, "listen_http", "“80” is no address"),
            (Source { public_url: Some("http://club.lan".into()), ..with_tls() }, "public_url", "https://"),
            (Source { trusted_proxy: Some("::1,proxy".into()), ..none() }, "trusted_proxy", "“proxy”"),
            (Source { config: Some("/no/such/file".into()), ..none() }, "config", "/no/such/file"),
            (Source { config: Some(file("typo", "listne = 1")), ..none() }, "config", "listne"),
        ] {
            let bad = source.read().unwrap_err();
            assert_eq!(bad.setting, setting);
            assert!(bad.to_string().contains(said) && !bad.to_string().contains("secret"), "{bad}");
            assert!(bad.to_string().contains(&format!("CLUBDECK_{}", setting.to_uppercase())), "{bad}");
        }
    }
}
