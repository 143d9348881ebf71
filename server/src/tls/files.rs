//! The PEM files of the settings, looked at before they are used.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::time::Moment;
use rustls::{
    Error, ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};

use super::der;
use crate::config::BadSetting;

/// What browsers may choose from, the better first.
const PROTOCOLS: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// Where the certificate and its key lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// PEM: the certificate, and behind it those between it and its authority.
    pub certificate: PathBuf,
    /// PEM: its private key.
    pub key: PathBuf,
    /// PEM: the authority that devices are to trust, if the program hands it out.
    pub authority: Option<PathBuf>,
}

/// What was in the files.
pub(crate) struct Loaded {
    pub config: Arc<ServerConfig>,
    pub chain: Vec<CertificateDer<'static>>,
    pub ends: Moment,
    /// As it lies in the file; there is no key in it.
    pub authority: Option<Arc<str>>,
}

/// What is wrong with one of two files.
pub(super) enum Wrong {
    Certificate(String),
    Key(String),
}

impl Wrong {
    pub(super) fn why(self) -> String {
        match self {
            Self::Certificate(why) | Self::Key(why) => why,
        }
    }
}

impl Files {
    /// Reads them.
    ///
    /// # Errors
    /// [`BadSetting`], with the file and what is wrong with it.
    pub(crate) fn load(&self) -> Result<Loaded, BadSetting> {
        let (config, chain, ends) = fitting(&self.certificate, &self.key).map_err(|wrong| match wrong {
            Wrong::Certificate(why) => BadSetting { setting: "tls_certificate", why },
            Wrong::Key(why) => BadSetting { setting: "tls_key", why },
        })?;
        Ok(Loaded { config, chain, ends, authority: self.authority()? })
    }

    /// The one that is named, or that lies beside the certificate.
    fn authority(&self) -> Result<Option<Arc<str>>, BadSetting> {
        let beside = self.certificate.with_file_name(super::make::AUTHORITY);
        let path = match &self.authority {
            Some(path) => path,
            None if beside.is_file() => &beside,
            None => return Ok(None),
        };
        let bad = |why| BadSetting { setting: "tls_authority", why };
        let text = fs::read_to_string(path).map_err(|error| bad(unread(path, &error)))?;
        certificates(path, text.as_bytes()).map_err(bad)?;
        // Everybody is given this file.
        if text.contains("PRIVATE KEY") {
            let why = "there is a private key in it, which must stay secret";
            return Err(bad(format!("{}: {why}", path.display())));
        }
        Ok(Some(text.into()))
    }
}

type Fitting = (Arc<ServerConfig>, Vec<CertificateDer<'static>>, Moment);

/// A certificate and the key that belongs to it.
pub(super) fn fitting(certificate: &Path, key: &Path) -> Result<Fitting, Wrong> {
    let of_certificate = |why: &str| Wrong::Certificate(format!("{}: {why}", certificate.display()));
    let of_key = |why: &str| Wrong::Key(format!("{}: {why}", key.display()));
    let text = fs::read(certificate).map_err(|error| Wrong::Certificate(unread(certificate, &error)))?;
    let chain = certificates(certificate, &text).map_err(Wrong::Certificate)?;
    let facts = chain.first().and_then(|first| der::facts(first));
    let facts = facts.ok_or_else(|| of_certificate("what is in it is no certificate"))?;
    let text = fs::read(key).map_err(|error| Wrong::Key(unread(key, &error)))?;
    let secret = PrivateKeyDer::from_pem_slice(&text)
        .map_err(|_| of_key("there is no private key in it (PEM, without a passphrase)"))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain.clone(), secret));
    let mut config = config.map_err(|error| match error {
        Error::InconsistentKeys(_) => {
            of_key(&format!("the key does not fit the certificate {}", certificate.display()))
        }
        Error::InvalidCertificate(_) => of_certificate(&error.to_string()),
        _ => of_key(&error.to_string()),
    })?;
    config.alpn_protocols = PROTOCOLS.map(<[u8]>::to_vec).to_vec();
    Ok((Arc::new(config), chain, facts.ends))
}

/// At least one.
fn certificates(path: &Path, text: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text).collect();
    match found {
        Ok(found) if found.is_empty() => Err(format!(
            "{}: there is no certificate in it (PEM begins with -----BEGIN CERTIFICATE-----)",
            path.display()
        )),
        Ok(found) => Ok(found),
        Err(_) => Err(format!("{}: a certificate in it is broken off", path.display())),
    }
}

fn unread(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use std::env;

    use rcgen::{KeyPair, generate_simple_self_signed};

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("clubdeck-tls-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn files(name: &str) -> Files {
        let folder = folder(name);
        let made = generate_simple_self_signed(vec!["club.test".to_owned()]).unwrap();
        fs::write(folder.join("c.pem"), made.cert.pem()).unwrap();
        fs::write(folder.join("k.pem"), made.signing_key.serialize_pem()).unwrap();
        Files { certificate: folder.join("c.pem"), key: folder.join("k.pem"), authority: None }
    }

    #[track_caller]
    fn refused(files: &Files, setting: &str, file: &str, said: &str) {
        let Err(bad) = files.load() else { panic!("{setting}: {said}") };
        assert_eq!(bad.setting, setting);
        assert!(bad.why.contains(file) && bad.why.contains(said), "{}", bad.why);
    }

    #[test]
    fn files_that_fit_are_taken() {
        let loaded = files("fit").load().unwrap_or_else(|bad| panic!("{bad}"));
        assert_eq!(loaded.chain.len(), 1);
        assert_eq!(loaded.config.alpn_protocols, [b"h2".to_vec(), b"http/1.1".to_vec()]);
        assert_eq!(loaded.ends.to_rfc3339(), "4096-01-01T00:00:00+00:00");
        assert_eq!(loaded.authority, None);
    }

    #[test]
    fn each_file_is_named_with_what_is_wrong() {
        let good = files("wrong");
        let folder = folder("wrong");
        let other = folder.join("other.pem");
        fs::write(&other, KeyPair::generate().unwrap().serialize_pem()).unwrap();
        let letter = folder.join("letter.pem");
        fs::write(&letter, "Dear club").unwrap();
        let broken = folder.join("broken.pem");
        fs::write(&broken, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
        let none = folder.join("none.pem");
        let certificate = |path: &Path| Files { certificate: path.to_owned(), ..good.clone() };
        let key = |path: &Path| Files { key: path.to_owned(), ..good.clone() };
        let authority = |path: &Path| Files { authority: Some(path.to_owned()), ..good.clone() };
        refused(&certificate(&none), "tls_certificate", "none.pem", "No such file");
        refused(&certificate(&letter), "tls_certificate", "letter.pem", "there is no certificate in it");
        refused(&certificate(&good.key), "tls_certificate", "k.pem", "there is no certificate in it");
        refused(&certificate(&broken), "tls_certificate", "broken.pem", "no certificate");
        refused(&key(&none), "tls_key", "none.pem", "No such file");
        refused(&key(&letter), "tls_key", "letter.pem", "there is no private key in it");
        refused(&key(&other), "tls_key", "other.pem", "does not fit the certificate");
        refused(&authority(&none), "tls_authority", "none.pem", "No such file");
        refused(&authority(&good.key), "tls_authority", "k.pem", "there is no certificate in it");
    }

    #[test]
    fn an_authority_is_handed_out_without_its_key() {
        let mut files = files("authority");
        let beside = files.certificate.with_file_name("authority.pem");
        fs::copy(&files.certificate, &beside).unwrap();
        let text = fs::read_to_string(&beside).unwrap();
        assert_eq!(files.load().unwrap_or_else(|bad| panic!("{bad}")).authority.as_deref(), Some(&*text));
        let both = files.certificate.with_file_name("both.pem");
        fs::write(&both, text + &fs::read_to_string(&files.key).unwrap()).unwrap();
        files.authority = Some(both);
        refused(&files, "tls_authority", "both.pem", "there is a private key in it");
    }
}
