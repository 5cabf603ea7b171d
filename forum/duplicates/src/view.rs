//! Who sees which pairs.

use crate::{
    model::{Likeness, LikenessId, Standing, persons},
    pages::{Asked, of_persons},
    store::{self, Place},
};
use delegations::Delegation;
use forums::Here;
use kernel::{
    Error, Result,
    db::Tx,
    rights::{By, Right, Scope},
};
use uuid::Uuid;

/// What a visitor may look at: every pair of the forum, or those within their own delegations.
pub(crate) struct View {
    /// Whether they decide; else they only see.
    pub decides: bool,
    /// The delegations whose pairs they see.
    pub delegations: Vec<Delegation>,
}

impl View {
    pub async fn of(tx: &mut Tx, here: &Here) -> Result<View> {
        let forum = here.forum.id.0;
        let decides = here.by.may(Right::DecideDuplicates, Scope::forum(forum));
        let mut delegations = delegations::seated(tx, forum).await?;
        if !decides {
            let own: Vec<Uuid> = own(&here.by, forum);
            delegations.retain(|it| own.contains(&it.id.0));
            if delegations.is_empty() {
                return Err(Error::Forbidden);
            }
        }
        Ok(View { decides, delegations })
    }

    /// The pairs of a list, the surest first.
    pub async fn pairs(&self, tx: &mut Tx, here: &Here, asked: &Asked) -> Result<Vec<Likeness>> {
        let chosen = self.delegations.iter().find(|it| it.slug == asked.delegation);
        let mut pairs = vec![];
        if !self.decides {
            for side in self.delegations.iter().filter(|it| chosen.is_none_or(|chosen| chosen.id == it.id)) {
                pairs.extend(store::of_delegation(tx, here.forum.id, side.id.0, Standing::Open).await?);
            }
            return Ok(pairs);
        }
        let pairs_of_forum = store::of_forum(tx, here.forum.id, asked.standing()).await?;
        let places_of = store::places_of_pairs(tx, asked.standing()).await?;
        for pair in pairs_of_forum {
            let places = pair.both().map(|id| places_of.get(&id).cloned().unwrap_or_default());
            let there = chosen.is_none_or(|it| places.iter().flatten().any(|place| place.1 == Some(it.id.0)));
            if there && self.sees(here, &pair, &places) {
                pairs.push(pair);
            }
        }
        Ok(pairs)
    }

    /// The pair of that id.
    ///
    /// # Errors
    /// [`Error::NotFound`] also for one that is not theirs to see.
    pub async fn pair(&self, tx: &mut Tx, here: &Here, id: LikenessId) -> Result<Likeness> {
        let pair = of_persons(tx, id).await?;
        let places = places(tx, &pair).await?;
        if self.sees(here, &pair, &places) { Ok(pair) } else { Err(Error::NotFound) }
    }

    fn sees(&self, here: &Here, pair: &Likeness, places: &[Vec<Place>; 2]) -> bool {
        let forum = here.forum.id.0;
        if self.decides {
            let decides = |place: &Place| here.by.may(Right::DecideDuplicates, Scope::forum(place.0));
            let in_forum = places.iter().flatten().any(|place| place.0 == forum);
            // Of somebody whose registrations all went over, the one who stays speaks.
            let covered = |of: &Vec<Place>| {
                of.iter().any(decides) || (of.is_empty() && pair.standing != Standing::Open)
            };
            return in_forum && places.iter().all(covered);
        }
        let stands = |of: &Vec<Place>, side: Uuid| {
            of.iter().any(|place| place.0 == forum && place.1 == Some(side) && place.2)
        };
        pair.standing == Standing::Open
            && self.delegations.iter().any(|side| places.iter().all(|of| stands(of, side.id.0)))
    }
}

/// The delegations for which somebody is head or deputy.
fn own(by: &By, forum: Uuid) -> Vec<Uuid> {
    let sees = |delegation: &Uuid| by.may(Right::SeeDelegation, Scope::delegation(forum, *delegation));
    by.delegations(forum).into_iter().map(|(delegation, _)| delegation).filter(sees).collect()
}

async fn places(tx: &mut Tx, pair: &Likeness) -> Result<[Vec<Place>; 2]> {
    let [one, other] = persons(pair);
    Ok([store::places_of(tx, one).await?, store::places_of(tx, other).await?])
}
