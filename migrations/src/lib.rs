//! The steps that make and change the database, one a file, in plain SQL that SQLite and PostgreSQL both read.
//! A step that has been released is never edited: the next one expands, a later one contracts.

use std::time::Duration;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr,
    sqlx::sqlite::SqliteJournalMode,
};
use sea_orm_migration::{
    MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait::async_trait,
};

/// One step. Where the two databases have no common words it has a text for each.
struct Step {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! step {
    ($name:literal) => {
        step!($name, $name, $name)
    };
    ($name:literal, $sqlite:literal, $postgres:literal) => {
        Step {
            name: $name,
            sqlite: include_str!(concat!("../steps/", $sqlite, ".sql")),
            postgres: include_str!(concat!("../steps/", $postgres, ".sql")),
        }
    };
}

const STEPS: [Step; 49] = [
    step!("0001_people"),
    step!("0002_hall"),
    step!("0003_offer"),
    step!("0004_ledger"),
    step!("0005_orders"),
    step!("0006_sessions"),
    step!("0007_news"),
    step!("0008_append_only", "0008_append_only.sqlite", "0008_append_only.postgres"),
    step!("0009_settings"),
    step!("0010_second_factor"),
    step!("0011_clubs"),
    step!("0012_opening_hours"),
    step!("0013_audit_indexes"),
    step!("0014_holds", "0014_holds.sqlite", "0014_holds.postgres"),
    step!("0015_clients"),
    step!("0015_clients_names", "0015_clients_names.sqlite", "0015_clients_names.postgres"),
    step!("0016_balances", "0016_balances.sqlite", "0016_balances.postgres"),
    step!("0017_loyalty"),
    step!("0018_seals", "0018_seals.sqlite", "0018_seals.postgres"),
    step!("0019_mixed_payments", "0019_mixed_payments.sqlite", "0019_mixed_payments.postgres"),
    step!("0020_client_tariffs", "0020_client_tariffs.sqlite", "0020_client_tariffs.postgres"),
    step!("0020_price_lines"),
    step!("0021_messages"),
    step!("0023_client_standing"),
    step!("0024_cash_moves", "0024_cash_moves.sqlite", "0024_cash_moves.postgres"),
    step!("0025_z_report", "0025_z_report.sqlite", "0025_z_report.postgres"),
    step!("0027_printer"),
    step!("0028_card_payment", "0028_card_payment.sqlite", "0028_card_payment.postgres"),
    step!("0029_hand_over_note", "0029_hand_over_note.sqlite", "0029_hand_over_note.postgres"),
    step!("0030_club_tax"),
    step!("0031_reports", "0031_reports.sqlite", "0031_reports.postgres"),
    step!("0032_client_totals", "0032_client_totals.sqlite", "0032_client_totals.postgres"),
    step!("0033_printer_logo", "0033_printer_logo.sqlite", "0033_printer_logo.postgres"),
    step!("0034_schedules"),
    step!("0035_discounts", "0035_discounts.sqlite", "0035_discounts.postgres"),
    step!("0036_tariff_terms"),
    step!("0037_sold_terms"),
    step!("0038_bookings", "0038_bookings.sqlite", "0038_bookings.postgres"),
    step!("0040_carts", "0040_carts.sqlite", "0040_carts.postgres"),
    step!("0041_tariff_expiry", "0041_tariff_expiry.sqlite", "0041_tariff_expiry.postgres"),
    step!(
        "0042_client_tariff_expiry",
        "0042_client_tariff_expiry.sqlite",
        "0042_client_tariff_expiry.postgres"
    ),
    step!("0043_sold_rules"),
    step!("0044_minutes", "0044_minutes.sqlite", "0044_minutes.postgres"),
    step!("0045_moved"),
    step!("0046_client_tariff_lists"),
    step!("0047_by_hand"),
    step!("0048_first_use"),
    step!("0049_part_prices", "0049_part_prices.sqlite", "0049_part_prices.postgres"),
    step!("0050_no_show_by_hand"),
];

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let sql = match db.get_database_backend() {
            DbBackend::Sqlite => self.sqlite,
            _ => self.postgres,
        };
        db.execute_unprepared(sql).await.map(drop)
    }

    /// SQLite steps run without a transaction unless they ask for one.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

struct Steps;

impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        STEPS
            .iter()
            .map(|&Step { name, sqlite, postgres }| -> Box<dyn MigrationTrait> {
                Box::new(Step { name, sqlite, postgres })
            })
            .collect()
    }
}

/// The name of the last step: what is kept of a schema is kept under it.
pub fn newest() -> &'static str {
    STEPS.last().map_or("", |step| step.name)
}

/// Two programs that start at once must not both make the tables; the number means nothing.
const LOCK: i64 = 0x0043_4c55_4244_4543;

/// Takes all steps that the database has not taken yet; makes an SQLite file that is not there.
///
/// # Errors
/// When the database cannot be opened, or refuses a step; steps before it stay taken.
pub async fn up(url: &str) -> Result<(), DbErr> {
    let db = connect(url).await?;
    let lock = db.get_database_backend() == DbBackend::Postgres;
    if lock {
        db.execute_unprepared(&format!("select pg_advisory_lock({LOCK})")).await?;
    }
    let done = Steps::up(&db, None).await;
    // The lock goes with the connection.
    db.close().await?;
    done
}

/// One connection: the lock belongs to it.
async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(1)
        .connect_timeout(Duration::from_secs(10))
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|sqlite| sqlite.create_if_missing(true).journal_mode(SqliteJournalMode::Wal));
    Database::connect(options).await
}
