//! What can be wrong with a gateway, in words.

use domain::messages::GatewayFault;

/// Says what was wrong, and what to do.
pub fn gateway_words(fault: &GatewayFault) -> String {
    match fault {
        GatewayFault::Address => {
            "This is not an address of a gateway. Enter it as in https://sms.example.com/send, in Latin letters.".into()
        }
        GatewayFault::Header { line } => {
            format!("Line {line} is not a header. Enter each as in Authorization: Bearer 123; *** stands for a value that was saved before.")
        }
        GatewayFault::Body => {
            "The body has at most 2000 letters, and as JSON it must be JSON once it is filled in.".into()
        }
        GatewayFault::NoPlaceholders => "The address or the body must have {to} or {digits} in it, and {text}.".into(),
        GatewayFault::NoSecret => "Something says {secret}, and there is none yet. Enter it.".into(),
        GatewayFault::Statuses { typed } => {
            format!("“{typed}” is not a range of statuses. Enter it as in 200-299, or one as in 200.")
        }
        GatewayFault::Answer { typed } => {
            format!("“{typed}” cannot be looked for in an answer. Enter a text, or a field as in /code=0.")
        }
        GatewayFault::CodeWords => "The words of a code are 1 to 300 letters with {code} among them.".into(),
    }
}
