//! What can be wrong with what was typed about a gateway.

use serde::{Deserialize, Serialize};

/// Why a gateway cannot be asked like this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GatewayFault {
    /// What was typed is no address of a gateway. It may have a secret in it, so it does not come back.
    Address,
    /// Not every line is a header: a name, a colon, a value.
    Header {
        /// Which line, from 1 on.
        line: u32,
    },
    /// A body for a gateway is too long, or no JSON once it is filled in.
    Body,
    /// Neither the gateway's address nor the body says to whom, or what.
    NoPlaceholders,
    /// Something says `{secret}`, and there is none.
    NoSecret,
    /// What says that a gateway took a message is one status from 200 to 299, or a range of them.
    Statuses {
        /// What was typed.
        typed: String,
    },
    /// What must be in an answer is a text, or `/field=value`.
    Answer {
        /// What was typed.
        typed: String,
    },
    /// The words of a code are 1 to 300 letters with `{code}` among them.
    CodeWords,
}
