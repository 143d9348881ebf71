//! What must never be is a constraint with a name, and each name has a refusal, which has a sentence.

use domain::refusal::Refusal;

/// Each unique index also as SQLite tells of it: by its columns.
const UNIQUE: &[(&str, &str, Refusal)] = &[
    ("session_device_running", "session.device_id", Refusal::DeviceTaken),
    ("hold_open", "hold.device_id", Refusal::DeviceOnHold),
    ("shift_open", "shift.club_id", Refusal::ShiftOpen),
    ("shift_number", "shift.club_id, shift.number", Refusal::ShiftOpen),
    ("staff_login", "staff.login", Refusal::LoginTaken),
    ("device_number", "device.club_id, device.kind, device.number", Refusal::NumberTaken),
    ("device_mac", "device.club_id, device.mac", Refusal::MacTaken),
    ("zone_name", "zone.club_id, zone.name", Refusal::NameTaken),
    ("club_name", "club.organisation_id, club.name", Refusal::NameTaken),
    ("role_name", "role.organisation_id, role.name", Refusal::NameTaken),
    ("tariff_name", "tariff.club_id, tariff.name", Refusal::NameTaken),
    ("staff_role_once", "staff_role.staff_id, staff_role.role_id, staff_role.club_id", Refusal::Impossible),
    ("staff_role_everywhere", "staff_role.staff_id, staff_role.role_id", Refusal::Impossible),
    ("recovery_code_once", "recovery_code.staff_id, recovery_code.hash", Refusal::Impossible),
    ("transaction_seal_number", "transaction_seal.club_id, transaction_seal.number", Refusal::Impossible),
    ("client_one_guest", "client.organisation_id", Refusal::Impossible),
    // Whoever registers or changes a client asks before, under the organisation's lock.
    ("client_phone", "client.organisation_id, client.phone", Refusal::Impossible),
    ("client_card", "client.organisation_id, client.card_number", Refusal::Impossible),
    ("client_number", "client.organisation_id, client.number", Refusal::Impossible),
    ("client_group_name", "client_group.organisation_id, client_group.name", Refusal::NameTaken),
    ("client_ban_open", "client_ban.client_id", Refusal::AlreadyBanned),
    ("account_once", "account.club_id, account.kind", Refusal::Impossible),
    ("bonus_lot_transaction", "bonus_lot.transaction_id", Refusal::Impossible),
    ("bonus_move_once", "bonus_move.transaction_id, bonus_move.lot_id", Refusal::Impossible),
    ("top_up_return_once", "top_up_return.transaction_id, top_up_return.top_up_id", Refusal::Impossible),
    ("transaction_flag_open", "transaction_flag.transaction_id", Refusal::FlaggedAlready),
    ("staff_client", "staff.client_id", Refusal::ClientIsStaff),
    (
        "loyalty_bracket_from",
        "loyalty_bracket.organisation_id, loyalty_bracket.from_amount",
        Refusal::BadBrackets,
    ),
    ("payment_once", "payment.order_id, payment.method", Refusal::Impossible),
    // Of a step before.
    ("payment_transaction", "payment.transaction_id", Refusal::Impossible),
    ("segment_open", "segment.session_id", Refusal::Impossible),
    ("segment_position", "segment.session_id, segment.position", Refusal::Impossible),
    ("time_block_position", "time_block.session_id, time_block.position", Refusal::Impossible),
    ("news_number", "news.number", Refusal::Impossible),
];

/// Checks and triggers that say what two people at once were refused.
const MET: &[(&str, Refusal)] = &[
    ("hold_on_running", Refusal::DeviceInUse),
    ("session_on_hold", Refusal::DeviceOnHold),
    ("client_balance_not_negative", Refusal::BalanceBelowZero),
    ("client_bonus_not_negative", Refusal::BalanceBelowZero),
];

/// Checks and triggers that no screen can meet: they catch a mistake in the program before it is stored.
const IMPOSSIBLE: &[&str] = &[
    "organisation_currency_digits",
    "club_price_step",
    "club_minutes",
    "staff_login_lower",
    "role_built_in",
    "second_factor_step",
    "audit_entry_outcome",
    "device_kind",
    "device_number_positive",
    "client_kind",
    "client_guest_phone",
    "client_note",
    "client_registered",
    "client_group_colour",
    "client_ban_reason",
    "client_ban_order",
    "client_ban_lifted",
    "tariff_unit",
    "tariff_refund_policy",
    "tariff_max_bonus_percent",
    "tariff_price_not_negative",
    "shift_opening_cash",
    "shift_counted_cash",
    "shift_closed",
    "account_kind",
    "transaction_why",
    "transaction_reason",
    "transaction_in_shift",
    "transaction_puts_right",
    "bonus_lot_remaining",
    "bonus_lot_order",
    "bonus_move_amount",
    "top_up_method",
    "top_up_amount",
    "top_up_change",
    "top_up_taken_back",
    "top_up_return_amount",
    "transaction_flag_note",
    "transaction_flag_resolved",
    "loyalty_bracket_terms",
    "transaction_seal_form",
    "posting_amount",
    "order_total",
    "order_line_quantity",
    "order_line_total",
    "payment_method",
    "payment_amount",
    "payment_change",
    "client_tariff_left",
    "client_tariff_refund_policy",
    "session_state",
    "session_end_reason",
    "session_ended",
    "session_resumes",
    "session_due",
    "session_refunded",
    "session_order",
    "segment_kind",
    "segment_order",
    "time_block_seconds",
    "time_block_refund_policy",
    "hold_reason",
    "hold_order",
    "hold_released",
    "opening_day_weekday",
    "opening_day_kind",
    "opening_day_times",
    "opening_exception_kind",
    "opening_exception_times",
    "audit_entry_append_only",
    "transaction_append_only",
    "posting_append_only",
    "order_append_only",
    "order_line_append_only",
    "payment_append_only",
    "time_block_append_only",
    "bonus_move_append_only",
    "top_up_return_append_only",
    "transaction_seal_append_only",
    "bonus_lot_kept",
    "top_up_kept",
    "transaction_flag_kept",
    "client_ban_kept",
];

/// What a broken constraint means in the club's words; `None` for one without a name of ours.
pub(crate) fn refusal(broken: &str) -> Option<Refusal> {
    let unique = UNIQUE.iter().find(|(name, columns, _)| broken == *name || broken == *columns);
    let met = || MET.iter().find(|(name, _)| broken == *name).map(|(_, refusal)| refusal);
    match unique.map(|(_, _, refusal)| refusal).or_else(met) {
        Some(refusal) => Some(refusal.clone()),
        None if is_key(broken) => Some(Refusal::IdReused),
        None => IMPOSSIBLE.contains(&broken).then_some(Refusal::Impossible),
    }
}

/// A form came with an id that something has already. PostgreSQL says the key's name, SQLite `staff.id`.
fn is_key(broken: &str) -> bool {
    broken.ends_with("_pkey") || broken.split_once('.').is_some_and(|(_, column)| column == "id")
}
