//! Cash that moves in and out of the till without a client (decision 36).

use serde::{Deserialize, Serialize};

use crate::{
    access::Action,
    ids::{ClubId, TransactionId},
    ledger::{Account, Why},
    money::{Money, Typed},
    time::Moment,
};

/// What cash came or went for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Article {
    /// Notes and coins to give change with, out of the safe.
    ChangeFund,
    /// Whatever else came in.
    OtherIncome,
    /// Goods for the bar.
    Restock,
    /// Cleaning, paper, light bulbs.
    Housekeeping,
    /// Somebody was paid.
    Wages,
    /// A device or a chair was mended.
    Repairs,
    /// Rent, electricity, the line.
    Bills,
    /// Whatever else was paid for.
    OtherExpense,
    /// Into the safe, or to the bank.
    Collection,
}

impl Article {
    /// Every one of them: first what comes in, then what goes out.
    pub const ALL: [Self; 9] = [
        Self::ChangeFund,
        Self::OtherIncome,
        Self::Restock,
        Self::Housekeeping,
        Self::Wages,
        Self::Repairs,
        Self::Bills,
        Self::OtherExpense,
        Self::Collection,
    ];

    /// As it stands in a form and in the database.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ChangeFund => "change_fund",
            Self::OtherIncome => "other_income",
            Self::Restock => "restock",
            Self::Housekeeping => "housekeeping",
            Self::Wages => "wages",
            Self::Repairs => "repairs",
            Self::Bills => "bills",
            Self::OtherExpense => "other_expense",
            Self::Collection => "collection",
        }
    }

    /// As people call it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ChangeFund => "Change fund",
            Self::OtherIncome => "Other income",
            Self::Restock => "Restock",
            Self::Housekeeping => "Housekeeping",
            Self::Wages => "Wages",
            Self::Repairs => "Repairs",
            Self::Bills => "Rent and bills",
            Self::OtherExpense => "Other expense",
            Self::Collection => "To the safe",
        }
    }

    /// Which of the three acts it is.
    pub const fn why(self) -> Why {
        match self {
            Self::ChangeFund | Self::OtherIncome => Why::CashIn,
            Self::Collection => Why::Collection,
            _ => Why::CashOut,
        }
    }

    /// Where the cash comes from or goes to.
    pub const fn account(self) -> Account {
        match self {
            Self::ChangeFund | Self::Collection => Account::Safe,
            Self::OtherIncome => Account::OtherIncome,
            _ => Account::Expense,
        }
    }

    /// The right that it takes.
    pub const fn action(self) -> Action {
        match self.why() {
            Why::CashIn => Action::CashIn,
            Why::Collection => Action::CollectCash,
            _ => Action::CashOut,
        }
    }

    /// Does it come in?
    pub const fn comes_in(self) -> bool {
        matches!(self.why(), Why::CashIn)
    }
}

/// Puts cash into the till, or takes it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveCash {
    /// Made with the form; the transaction's.
    pub id: TransactionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What for.
    pub article: Article,
    /// How much.
    pub amount: Typed,
    /// What exactly, in 1 to 200 letters.
    pub comment: Typed,
}

/// Cash that moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CashMove {
    /// The transaction.
    pub id: TransactionId,
    /// What for.
    pub article: Article,
    /// How much.
    pub amount: Money,
    /// What exactly.
    pub comment: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// What all that moved for one reason comes to.
pub fn sum(moves: &[CashMove], why: Why) -> Money {
    moves.iter().filter(|moved| moved.article.why() == why).map(|moved| moved.amount).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_article_is_one_act_with_its_right_and_its_account() {
        for (article, why, action, account) in [
            (Article::ChangeFund, Why::CashIn, Action::CashIn, Account::Safe),
            (Article::OtherIncome, Why::CashIn, Action::CashIn, Account::OtherIncome),
            (Article::Restock, Why::CashOut, Action::CashOut, Account::Expense),
            (Article::OtherExpense, Why::CashOut, Action::CashOut, Account::Expense),
            (Article::Collection, Why::Collection, Action::CollectCash, Account::Safe),
        ] {
            assert_eq!((article.why(), article.action(), article.account()), (why, action, account));
        }
        for article in Article::ALL {
            assert_eq!(serde_json::to_value(article).unwrap(), article.slug());
            assert_eq!(article.comes_in(), article.why() == Why::CashIn);
        }
    }
}
