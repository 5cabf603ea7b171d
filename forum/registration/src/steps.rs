//! The steps of a forum's accreditation have another order by now, or others are among them: how far everybody has come is
//! said anew.

use crate::{model::Registered, store};
use forums::{Forum, Step};
use kernel::{Result, db::Tx, jobs, live::Topic};

/// Everybody under way has taken, of the steps as they are now, those at the beginning that they had taken of the steps
/// `before`: nobody is taken to have a step that they do not have. Whoever is accredited stays so. Inside the act that
/// changed the steps.
///
/// # Errors
/// What the database says.
pub async fn follow_steps(tx: &mut Tx, forum: &Forum, before: &[Step]) -> Result<()> {
    let now = forums::steps(tx, forum.id).await?;
    if now.iter().map(|step| step.id).eq(before.iter().map(|step| step.id)) {
        return Ok(());
    }
    let places: Vec<(i64, i64)> =
        (0..=before.len()).map(|taken| (place(taken), come(&before[..taken], &now))).collect();
    store::set_places_of_steps(tx, forum.id, &places, place(now.len())).await?;
    // Nothing may be left to be decided about them.
    for registration in store::through_all_steps(tx, forum.id, place(now.len())).await? {
        jobs::later(tx, &Registered { registration }).await?;
    }
    tx.changed(Topic::new("registration", forum.id.0));
    Ok(())
}

/// How many steps of those that are now, from the first on, are among those that were taken.
fn come(taken: &[Step], now: &[Step]) -> i64 {
    let has = |step: &&Step| taken.iter().any(|it| it.id == step.id);
    place(now.iter().take_while(has).count())
}

fn place(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use forums::{StepId, TakenBy};
    use kernel::Text;
    use uuid::Uuid;

    fn steps(names: &str) -> Vec<Step> {
        let step = |(place, name): (i64, char)| Step {
            id: StepId(Uuid::from_u128(u128::from(u32::from(name)))),
            slug: name.to_string(),
            place,
            name: Text::new("en", name.to_string()).into(),
            taken_by: TakenBy::Secretariat,
            vouches_for: vec![].into(),
            entry_when_reopened: true,
        };
        (1..).zip(names.chars()).map(step).collect()
    }

    #[test]
    fn nobody_is_taken_to_have_a_step_that_they_do_not_have() {
        let come = |taken: &str, now: &str| come(&steps(taken), &steps(now));
        assert_eq!(come("ab", "axb"), 1, "one is put between");
        assert_eq!(come("ab", "xab"), 0, "one is put before all");
        assert_eq!(come("a", "ba"), 0, "two are swapped");
        assert_eq!(come("ab", "bac"), 2, "both are taken in any order");
        assert_eq!(come("ab", "b"), 1, "one is gone");
        assert_eq!(come("a", "b"), 0);
    }
}
