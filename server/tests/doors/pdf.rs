//! Reports as PDF, read again as text.

use axum::http::{Method, StatusCode, header};
use lopdf::Document;

use crate::house::House;

/// What a reader finds in it, sheet by sheet.
fn sheets(bytes: &[u8]) -> Vec<String> {
    let pdf = Document::load_mem(bytes).unwrap();
    pdf.get_pages().keys().map(|page| pdf.extract_text(&[*page]).unwrap()).collect()
}

#[tokio::test]
async fn a_report_on_paper_says_what_the_page_says_to_those_who_may_know_it() {
    let house = House::open().await;
    for (login, knows) in [("owner", true), ("admin", false)] {
        let cookie = house.cookie(login).await;
        let answer = house.request(Method::GET, "/report.pdf", Some(&cookie), "").await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/pdf");
        let name = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert!(name.starts_with("attachment; filename=\"x-report-") && name.ends_with(".pdf\""), "{name}");
        let sheets = sheets(&answer.bytes);
        let all = sheets.concat();
        for said in ["X-report", "Opening cash", "₸ 20,000", "Booked", "₸ 16,000", "Not a fiscal receipt"]
        {
            assert!(all.contains(said), "{login}: {said}: {all}");
        }
        for secret in ["₸ 36,900", "Expected", "Cash basis", "Owed to clients"] {
            assert_eq!(all.contains(secret), knows, "{login}: {secret}: {all}");
        }
        for (place, sheet) in sheets.iter().enumerate() {
            assert!(sheet.contains(&format!("{} / {}", place + 1, sheets.len())), "{sheet}");
        }
    }
    let cookie = house.cookie("owner").await;
    let none = "/report.pdf?shift=019aa000-0000-7000-8000-000000000000";
    assert_eq!(house.request(Method::GET, none, Some(&cookie), "").await.status, StatusCode::NOT_FOUND);
    let cashier = house.cookie("cashier").await;
    assert_eq!(house.page("/report.pdf", None).await.location, "/login");
    let csv = house.request(Method::GET, "/report.csv", Some(&cashier), "").await;
    let pdf = house.request(Method::GET, "/report.pdf", Some(&cashier), "").await;
    assert_eq!(pdf.status, csv.status);
}

#[tokio::test]
async fn what_people_write_is_found_in_it_letter_by_letter() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let till = house.request(Method::GET, "/api/shift", Some(&cookie), "").await.body;
    let till: domain::shifts::Till = serde_json::from_str(&till).unwrap();
    let comment = "Қағаз бен сия, ұстағыш — ₸ 250 · Бумага ёлка";
    for place in 0..60 {
        let form = format!(
            "moved[id]={}&moved[club]={}&moved[article]=housekeeping&moved[amount]=1&moved[comment]={comment} {place}",
            uuid::Uuid::now_v7(),
            till.club.id
        );
        let form = form.replace(' ', "+");
        let done = house.request(Method::POST, "/api/shifts/cash", Some(&cookie), &form).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    }
    let answer = house.request(Method::GET, "/report.pdf", Some(&cookie), "").await;
    if let Ok(path) = std::env::var("CLUBDECK_KEEP_PDF") {
        std::fs::write(path, &answer.bytes).unwrap();
    }
    let sheets = sheets(&answer.bytes);
    assert!(sheets.len() > 2, "{}", sheets.len());
    let all = sheets.concat();
    for place in 0..60 {
        assert!(all.contains(&format!("{comment} {place}")), "{place}: {all}");
    }
}
