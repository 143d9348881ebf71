//! A copy of an SQLite database while it is in use, and what must be known before one is restored. PostgreSQL has
//! programs of its own for the copying.

use sea_orm::DbBackend;

use crate::{error::Result, handle::Club, sql};

/// Writes everything that is committed into a file that is new or empty. Others read and write meanwhile. SQLite only.
///
/// # Errors
/// When the database fails, or the file cannot be written.
pub async fn copy_into(club: &Club, file: &str) -> Result<()> {
    // It can stand in no transaction; and it counts as writing, which the readers' connections refuse.
    sql::execute(club.writer(), "vacuum into $1", [file.into()]).await?;
    Ok(())
}

/// How many tables are there, whoever made them.
///
/// # Errors
/// When the database fails.
pub async fn tables(club: &Club) -> Result<i64> {
    let sql = match club.readers().get_database_backend() {
        DbBackend::Sqlite => "select count(*) from sqlite_master where type = 'table'",
        _ => {
            "select count(*) from pg_catalog.pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')"
        }
    };
    sql::number(club.readers(), sql, []).await
}

/// Are Clubdeck's tables there, be they of an older version? SQLite only.
///
/// # Errors
/// When the database fails.
pub async fn is_ours(club: &Club) -> Result<bool> {
    let sql = "select count(*) from sqlite_master
        where type = 'table' and name in ('seaql_migrations', 'club')";
    Ok(sql::number(club.readers(), sql, []).await? == 2)
}
