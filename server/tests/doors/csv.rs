//! What is given out as a file.

use crate::{
    endpoints::{World, row_of},
    house::House,
};
use axum::http::{Method, StatusCode, header};

#[tokio::test]
async fn sessions_are_given_out_as_a_file() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let answer = house.request(Method::GET, "/sessions.csv?state=paused", Some(&cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"sessions.csv\"");
    let lines: Vec<_> = answer.body.split_terminator("\r\n").collect();
    assert!(lines[0].starts_with("Session,Device,Moved from,Zone,") && lines[0].ends_with(",Paid (KZT)"));
    assert_eq!(lines.len(), 3, "{}", answer.body);
    assert!(
        lines[1..]
            .iter()
            .all(|line| line.contains(",Unknown Guest,Paused,") && line.contains("+05:00,Dana,"))
    );
}

#[tokio::test]
async fn clients_are_given_out_as_a_file_and_nothing_in_it_is_a_formula() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let answer = house.request(Method::GET, "/clients.csv?standing=banned", Some(&cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"clients.csv\"");
    let (head, rest) = answer.body.split_once("\r\n").unwrap();
    assert!(head.starts_with("Client ID,Name,Phone,E-mail,") && head.ends_with(",Last visit,Note"), "{head}");
    assert!(
        rest.starts_with("19,Руслан Хасанов,'+77015552228,") && rest.contains("\"Banned, Unverified\""),
        "{rest}"
    );
    let all = house.request(Method::GET, "/clients.csv", Some(&cookie), "").await;
    assert_eq!(all.body.split_terminator("\r\n").count(), 41);
    assert!(all.body.split(['\n', ',']).all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{}", all.body);
}

#[tokio::test]
async fn a_file_is_only_for_those_who_may_look_sessions_up() {
    let house = House::open().await;
    assert_eq!(house.page("/sessions.csv", None).await.location, "/login");
    let cookie = house.cookie("cashier").await;
    let answer = house.request(Method::GET, "/sessions.csv", Some(&cookie), "").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_session_that_is_not_there_is_not_found() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    for id in ["x", "019aa000-0000-7000-8000-000000000000"] {
        let answer = house.page(&format!("/sessions/{id}"), Some(&cookie)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
        assert!(answer.body.contains("This is not there, or no longer."), "{id}");
    }
}

#[tokio::test]
async fn the_log_is_given_out_as_a_file() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let answer = house.request(Method::GET, "/log.csv?action=start_session", Some(&cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"log.csv\"");
    let (head, rest) = answer.body.split_once("\r\n").unwrap();
    assert_eq!(head, "Entry,At,Who,Action,Result,Why,Session,About,Asked for");
    let (first, _) = rest.split_once("\r\n").unwrap();
    assert!(first.contains("+05:00,Dana,Start sessions,Done,,"), "{first}");
    assert!(first.contains("Session on ") && first.contains("Quantity: "), "{first}");
    let none = "/log.csv?action=start_session&result=failed";
    let nothing = house.request(Method::GET, none, Some(&cookie), "").await;
    assert_eq!(nothing.body, format!("{head}\r\n"));
}

#[tokio::test]
async fn the_log_is_only_for_those_who_may_see_it() {
    let house = House::open().await;
    assert_eq!(house.page("/log.csv", None).await.location, "/login");
    for login in ["admin", "cashier"] {
        let cookie = house.cookie(login).await;
        for path in ["/log.csv", "/api/log?filter="] {
            let answer = house.request(Method::GET, path, Some(&cookie), "").await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{login} {path}: {}", answer.body);
            assert_eq!(answer.body, r#"{"Forbidden":"see_audit_log"}"#);
        }
        let page = house.page("/settings/log", Some(&cookie)).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{login}");
    }
}

#[tokio::test]
async fn the_ledger_is_given_out_as_a_file_with_what_is_filtered() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let answer = house.request(Method::GET, "/transactions.csv?why=tariff_sale", Some(&cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"transactions.csv\"");
    let (head, rest) = answer.body.split_once("\r\n").unwrap();
    let amounts = "Cash (KZT),Card (KZT),Balance (KZT),Bonus (KZT)";
    assert_eq!(
        head,
        format!(
            "Transaction,At,Business day,Why,Client,{amounts},Staff,Shift,Reason,Corrects,Corrected,Flagged"
        )
    );
    assert!(!rest.is_empty() && rest.lines().all(|line| line.contains(",Tariff,")), "{rest}");
    let none = house.request(Method::GET, "/transactions.csv?flagged=yes", Some(&cookie), "").await;
    assert_eq!(none.body, format!("{head}\r\n"));
    assert_eq!(house.page("/transactions.csv", None).await.location, "/login");
}

#[tokio::test]
async fn suspicious_operations_are_given_out_as_a_file() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let world = World::of(&house, &house.cookie("owner").await).await;
    house.form("/api/bonus/add", Some(&cookie), &row_of("/api/bonus/add").body(&world)).await;
    let answer = house.request(Method::GET, "/suspicious.csv?days=30&kind=bonus", Some(&cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"suspicious.csv\"");
    let (head, rest) = answer.body.split_once("\r\n").unwrap();
    assert_eq!(head, "At,What,Amount (KZT),Bonus (KZT),Staff,Client,Reason,Story");
    let bonus = |line: &str| line.contains(",Bonus by hand,0,200,") && line.contains(",/transactions/");
    assert!(rest.lines().count() == 1 && rest.lines().all(bonus), "{rest}");
    let none = house.request(Method::GET, "/suspicious.csv?kind=void", Some(&cookie), "").await;
    assert_eq!(none.body, format!("{head}\r\n"));
    assert_eq!(house.page("/suspicious.csv", None).await.location, "/login");
    let cashier = house.cookie("cashier").await;
    let answer = house.request(Method::GET, "/suspicious.csv", Some(&cashier), "").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
}

#[tokio::test]
async fn a_report_is_given_out_line_by_line_and_blind_to_those_who_may_not_know_the_till() {
    let house = House::open().await;
    for (login, knows) in [("owner", true), ("admin", false)] {
        let cookie = house.cookie(login).await;
        let answer = house.request(Method::GET, "/report.csv", Some(&cookie), "").await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(answer.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"report.csv\"");
        assert!(answer.body.starts_with("Section,Line,Column,Value\r\n"), "{}", answer.body);
        assert!(answer.body.contains("\r\nTill,Opening cash,,20000\r\n"), "{}", answer.body);
        assert!(answer.body.contains("\r\nCard terminal,Booked,,16000\r\n"), "{}", answer.body);
        for secret in ["Till,Expected,,36900", "Revenue,Cash,Cash basis,16900", "Revenue,Total,"] {
            assert_eq!(answer.body.contains(secret), knows, "{login}: {secret}: {}", answer.body);
        }
        let page = house.page("/shift", Some(&cookie)).await;
        assert_eq!(page.body.contains("36,900"), knows, "{login}");
        let shifts = house.request(Method::GET, "/shifts.csv", Some(&cookie), "").await;
        assert!(shifts.body.starts_with("Shift,Business day,Opened,"), "{}", shifts.body);
    }
    let cookie = house.cookie("owner").await;
    let none = "/report.csv?shift=019aa000-0000-7000-8000-000000000000";
    assert_eq!(house.request(Method::GET, none, Some(&cookie), "").await.status, StatusCode::NOT_FOUND);
}
