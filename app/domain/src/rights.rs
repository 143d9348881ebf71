//! Rights that need other rights, and who may hand them on.

use crate::access::{Action, ActionSet};

/// What somebody must also be able to do, for this right to be of any use. Of these again the needs count.
pub const fn needs(action: Action) -> &'static [Action] {
    match action {
        Action::StartSession
        | Action::PauseSession
        | Action::MoveSession
        | Action::ExtendSession
        | Action::EndSession
        | Action::HoldDevice => &[Action::SeeHall],
        Action::Refund => &[Action::EndSession],
        Action::EditClients
        | Action::BanClients
        | Action::EditMessages
        | Action::SellTariff
        | Action::WriteOffTariff
        | Action::RestoreTariff => &[Action::SeeClients],
        Action::DiscountByHand => &[Action::StartSession],
        Action::ServeBanned => &[Action::StartSession, Action::SeeClients],
        Action::OpenShift | Action::CloseShift | Action::SeeExpectedCash => &[Action::SeeShift],
        Action::Correct | Action::GiveBonus | Action::Reverse | Action::Void | Action::ChangeMethod => {
            &[Action::SeeTransactions]
        }
        // Each line leads to its story.
        Action::SeeSuspicious => &[Action::SeeTransactions, Action::SeeSessions, Action::SeeShift],
        _ => &[],
    }
}

/// The set with everything that its rights need.
pub fn whole(set: ActionSet) -> ActionSet {
    // No chain of needs is longer than there are rights.
    Action::ALL.iter().fold(set, |set, _| set.and(needed_by(set)))
}

fn needed_by(set: ActionSet) -> ActionSet {
    offered().filter(|action| set.has(*action)).flat_map(needs_of).collect()
}

fn needs_of(action: Action) -> impl Iterator<Item = Action> {
    needs(action).iter().copied()
}

/// The rights that a role can be made of: all but those that everybody has.
pub fn offered() -> impl Iterator<Item = Action> {
    Action::ALL.iter().copied().filter(|action| !action.is_everybodys())
}

/// Are all rights of the one also among those of the other?
pub fn within(one: ActionSet, other: ActionSet) -> bool {
    offered().all(|action| !one.has(action) || other.has(action))
}

/// The rights that both have.
pub fn common(one: ActionSet, other: ActionSet) -> ActionSet {
    offered().filter(|action| one.has(*action) && other.has(*action)).collect()
}

/// The set with a right switched on, and what it needs; or off, and what needs it.
pub fn switched(set: ActionSet, action: Action, on: bool) -> ActionSet {
    let alone = |action: Action| [action].into_iter().collect::<ActionSet>();
    if on {
        return whole(set.and(alone(action)));
    }
    offered().filter(|kept| set.has(*kept) && !whole(alone(*kept)).has(action)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(actions: &[Action]) -> ActionSet {
        actions.iter().copied().collect()
    }

    #[test]
    fn what_is_done_on_a_clients_page_needs_a_look_at_it() {
        for action in [Action::SellTariff, Action::WriteOffTariff, Action::RestoreTariff] {
            assert!(whole(set(&[action])).has(Action::SeeClients), "{action:?}");
        }
    }

    #[test]
    fn who_may_give_money_back_may_end_sessions_and_see_the_hall() {
        let whole = whole(set(&[Action::Refund]));
        let expected = [Action::SeeHall, Action::EndSession, Action::Refund];
        assert!(offered().all(|action| whole.has(action) == expected.contains(&action)));
    }

    #[test]
    fn every_right_alone_is_made_whole_once_and_keeps_itself() {
        for action in offered() {
            let once = whole(set(&[action]));
            assert!(once.has(action), "{action:?}");
            assert_eq!(whole(once), once, "{action:?}");
            for needed in offered().filter(|needed| once.has(*needed)) {
                assert!(needs(needed).iter().all(|also| once.has(*also)), "{action:?} {needed:?}");
            }
        }
        assert_eq!(whole(ActionSet::default()), ActionSet::default());
        assert_eq!(whole(ActionSet::all()), ActionSet::all());
    }

    #[test]
    fn a_right_is_switched_on_with_what_it_needs_and_off_with_what_needs_it() {
        let on = switched(set(&[Action::SeeShift]), Action::Refund, true);
        assert_eq!(on, set(&[Action::SeeHall, Action::EndSession, Action::Refund, Action::SeeShift]));
        assert_eq!(switched(on, Action::SeeHall, false), set(&[Action::SeeShift]));
        assert_eq!(
            switched(on, Action::Refund, false),
            set(&[Action::SeeHall, Action::EndSession, Action::SeeShift])
        );
    }

    #[test]
    fn sets_are_compared_right_by_right() {
        let (hall, both) = (set(&[Action::SeeHall]), set(&[Action::SeeHall, Action::Refund]));
        assert!(within(hall, both) && !within(both, hall));
        assert_eq!(common(hall, both), hall);
    }
}
