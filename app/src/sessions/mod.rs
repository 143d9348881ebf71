//! What the panel of the hall does with sessions: seat, pause, resume, extend, move, end. Each is one form
//! and one press; its answer is the session as it is then.

pub mod acts;
pub mod api;
pub mod by_hand;
pub mod choice;
mod cut;
pub mod end;
pub mod extend;
pub mod join;
pub mod log;
pub mod move_price;
pub mod move_to;
pub mod past;
pub mod payment;
pub mod price;
pub mod purchased;
pub mod reckoning;
pub mod running;
pub mod sale;
pub mod start;
pub mod stepper;
pub mod story;
pub mod told;
pub mod turn;
pub mod words;
