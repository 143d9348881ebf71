//! What a move into a zone with another price makes of the time that is left: a block is cut by the one that goes on with it,
//! so that no block is ever edited.

use domain::sessions::{Session, TimeBlock};
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
    before: &Session,
    after: &Session,
    sold: &[Sold],
) -> Result<()> {
    let known = |block: &TimeBlock| before.blocks.iter().any(|known| known.id == block.id);
    let new = after.blocks.iter().enumerate().filter(|(_, block)| !known(block));
    for (position, (at, block)) in (stored(&before.blocks)..).zip(new) {
        let earlier = at.checked_sub(1).and_then(|at| after.blocks.get(at));
        let earlier =
            earlier.ok_or_else(|| Error::untrue("a session that begins with the rest of something"))?;
        match sold.iter().find(|sold| sold.block.id == block.id) {
            Some(sold) => {
                let mut row = block_row(after, sold, position)?;
                row.follows = Set(Some(earlier.id));
                time_block::Entity::insert(row).exec_without_returning(&tx.conn).await?;
            }
            None => insert_rest(tx, earlier, block, position).await?,
        }
    }
    Ok(())
}

async fn insert_rest(tx: &Tx<'_>, of: &TimeBlock, rest: &TimeBlock, position: usize) -> Result<()> {
    let sql = "insert into time_block (id, club_id, session_id, order_line_id, position, seconds, refund_policy, bought_at,
            plays_until, good_for, once, follows, cut_to, price, zone_id)
        select $1, b.club_id, b.session_id, b.order_line_id, $2, $3, b.refund_policy, $4, b.plays_until, b.good_for, b.once, b.id,
            $5, $6, $7
        from time_block b where b.id = $8";
    let values: [Value; 8] = [
        rest.id.into(),
        place(position)?.into(),
        rest.seconds.into(),
        rest.bought_at.into(),
        of.seconds.into(),
        rest.price.into(),
        rest.zone.into(),
        of.id.into(),
    ];
    match sql::execute(&tx.conn, sql, values).await? {
        1 => Ok(()),
        _ => Err(Error::untrue("the rest of a block that is not there")),
    }
}
