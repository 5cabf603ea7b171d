//! Time that delegations, and the item, have in all (rule 72: the time to be allowed to each speaker may be limited).

use super::{Contribution, Entry, Rules};
use delegations::DelegationId;

/// What a delegation, and whoever speaks for none, has left of its time and of the item's: the smaller of the two, never
/// less than nothing; `None` where neither is limited. `running_ms`: what the contribution under way has taken.
pub fn left(
    rules: &Rules,
    entries: &[Entry],
    delegation: Option<DelegationId>,
    running: Option<(&Entry, i64)>,
) -> Option<i64> {
    let heard = |of: &dyn Fn(&Entry) -> bool| -> i64 {
        let done: i64 = entries
            .iter()
            .filter(|it| it.kind.counts() && of(it))
            .map(|it| it.spent_ms)
            .fold(0, i64::saturating_add);
        let now = running.filter(|(it, _)| it.kind.counts() && of(it)).map_or(0, |(_, ms)| ms);
        done.saturating_add(now)
    };
    let over = |budget_s: i64, spent: i64| (budget_s * 1000 - spent).max(0);
    let own = rules
        .delegation_s
        .filter(|_| delegation.is_some())
        .map(|budget_s| over(budget_s, heard(&|it| it.delegation == delegation)));
    let all = rules.total_s.map(|budget_s| over(budget_s, heard(&|_| true)));
    match (own, all) {
        (Some(own), Some(all)) => Some(own.min(all)),
        (one, other) => one.or(other),
    }
}

/// What somebody gets who is given the floor now.
pub fn granted(
    rules: &Rules,
    entries: &[Entry],
    kind: Contribution,
    delegation: Option<DelegationId>,
) -> i64 {
    let limit = rules.limit_ms(kind);
    if !kind.counts() {
        return limit;
    }
    left(rules, entries, delegation, None).map_or(limit, |left| left.min(limit))
}
