//! What a move into a zone with another price makes of the time that is left: a block is cut by the one that goes on with it,
//! so that no block is ever edited.

use domain::{
    money::Money,
    sessions::{Elsewhere, Session, TimeBlock},
};
use sea_orm::{ActiveValue::Set, EntityTrait, Value};

use super::{block_row, place, stored, time_block};
use crate::{
    error::{Error, Result},
    orders::Sold,
    sql,
    tx::Tx,
};

/// Stores the blocks of `after` that `before` has not; of what was `sold` the lines are known.
pub(in crate::sessions) async fn insert_moved(
    tx: &Tx<'_>,
    (before, after): (&Session, &Session),
    there: &Elsewhere,
    sold: &[Sold],
) -> Result<()> {
    let known = |block: &TimeBlock| before.blocks.iter().any(|known| known.id == block.id);
    let new = after.blocks.iter().enumerate().filter(|(_, block)| !known(block));
    for (position, (at, block)) in (stored(&before.blocks)..).zip(new) {
        let earlier = at.checked_sub(1).and_then(|at| after.blocks.get(at));
        let earlier =
            earlier.ok_or_else(|| Error::untrue("a session that begins with the rest of something"))?;
        let turn =
            there.turn_of(block, earlier).ok_or_else(|| Error::untrue("a part of what was not turned"))?;
        match sold.iter().find(|sold| sold.block.id == block.id) {
            Some(sold) => {
                let mut row = block_row(after, sold, position)?;
                row.follows = Set(Some(earlier.id));
                row.unit_price = Set(Some(turn.unit));
                time_block::Entity::insert(row).exec_without_returning(&tx.conn).await?;
            }
            None => insert_rest(tx, earlier, (block, turn.unit), position).await?,
        }
    }
    Ok(())
}

async fn insert_rest(
    tx: &Tx<'_>,
    of: &TimeBlock,
    (rest, unit): (&TimeBlock, Money),
    position: usize,
) -> Result<()> {
    let sql = "insert into time_block (id, club_id, session_id, order_line_id, position, seconds, refund_policy, bought_at,
            plays_until, good_for, once, follows, cut_to, price, zone_id, unit_price)
        select $1, b.club_id, b.session_id, b.order_line_id, $2, $3, b.refund_policy, $4, b.plays_until, b.good_for, b.once, b.id,
            $5, $6, $7, $8
        from time_block b where b.id = $9";
    let values: [Value; 9] = [
        rest.id.into(),
        place(position)?.into(),
        rest.seconds.into(),
        rest.bought_at.into(),
        of.seconds.into(),
        rest.price.into(),
        rest.zone.into(),
        unit.into(),
        of.id.into(),
    ];
    match sql::execute(&tx.conn, sql, values).await? {
        1 => Ok(()),
        _ => Err(Error::untrue("the rest of a block that is not there")),
    }
}
