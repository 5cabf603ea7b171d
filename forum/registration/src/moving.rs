//! Somebody takes part in another category, or for another delegation.

use crate::{
    acts::{in_time, of},
    edit::remember_for_files,
    enter::{self, mandate, must_enter, once, subject},
    letters::{self, News, To},
    model::{Entered, Part, Registration, RegistrationId, Standing, Withdrawn},
    places::{self, Place},
    reopening::{Opened, reopen},
    say, store,
};
use delegations::DelegationId;
use forums::{CategoryId, Forum, StepId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::{self, By},
};
use serde_json::json;

/// A registration passes to another category or delegation, with all that is known of the person. It gets a place there as
/// whoever comes now, and the one that it leaves goes to the reserve. Steps that vouch for what changes open again, as after
/// an edit.
pub struct Move {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub registration: RegistrationId,
    /// At which revision whoever moves it saw it.
    pub revision: i64,
    /// For which delegation it is to be.
    pub delegation: Option<DelegationId>,
    /// In which category.
    pub category: CategoryId,
    /// Where all places are taken there: it waits for one; else it stays where it is.
    pub may_wait: bool,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

/// What a move has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What differs from before: `category`, `delegation`.
    pub fields: Vec<String>,
    /// Which steps are open again, the lowest first.
    pub reopened: Vec<StepId>,
    /// How it stands now.
    pub stands: Entered,
}

impl Act for Move {
    type Out = Moved;
    const VERB: &'static str = "registration.move";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        for side in [it.delegation, self.delegation] {
            must_enter(by, self.forum.id.0, side.map(|delegation| delegation.0))?;
            in_time(tx, &self.forum, side, by).await?;
        }
        Ok(())
    }

    /// Refuses with `registration-look-again` when somebody else was faster, and with `registration-places-taken`
    /// when there is no place and nobody said that it may wait.
    async fn run(&self, tx: &mut Tx) -> Result<Moved> {
        let moved = self.moved(tx).await?;
        if moved.fields.is_empty() {
            once(tx, moved.stands);
        }
        Ok(moved)
    }
}

impl Move {
    /// The move itself, inside the caller's act, which decides whether whoever acts may do that.
    ///
    /// # Errors
    /// As [`Move::run`].
    pub async fn moved(&self, tx: &mut Tx) -> Result<Moved> {
        let it = self.locked(tx).await?;
        tx.on(subject(it.id));
        let fields = self.fields(&it);
        if fields.is_empty() {
            return Ok(Moved { fields, reopened: vec![], stands: Entered::Same(it.id) });
        }
        if it.revision != self.revision {
            return Err(Error::Refused(say::look_again()));
        }
        let form_version =
            store::form_version(tx, self.forum.id, self.category).await?.ok_or(Error::NotFound)?;
        if let Some(delegation) = self.delegation {
            enter::must_be_seated(tx, self.forum.id, delegation).await?;
        }
        let home = self.home.as_deref();
        let place = places::claim(tx, &self.forum, self.delegation, self.category, home).await?;
        if matches!(place, Place::Waits(_)) && !self.may_wait {
            return Err(Error::Refused(say::places_taken()));
        }
        self.put(tx, &it, form_version, place).await?;
        remember_for_files(tx, &it).await?;
        let (opened, stands) = self.settle(tx, &it, place, &fields).await?;
        if let (Standing::Active, Some(left)) = (it.standing, it.delegation) {
            places::release(tx, &self.forum, left, it.category, home).await?;
        }
        self.write_to(tx, &it, &opened, stands).await?;
        let reopened = opened.steps.iter().map(|step| step.id).collect();
        Ok(Moved { fields, reopened, stands })
    }

    /// The registration with the places of both sides locked, in one order whichever way somebody moves.
    async fn locked(&self, tx: &mut Tx) -> Result<Registration> {
        let from = of(tx, &self.forum, self.registration).await?.delegation;
        let mut sides: Vec<DelegationId> = [from, self.delegation].into_iter().flatten().collect();
        sides.sort_unstable_by_key(|side| side.0);
        sides.dedup();
        for side in sides {
            places::lock(tx, side).await?;
        }
        if let Some(from) = from {
            tx.alone("heads of", from.0).await?;
        }
        tx.alone("registration", self.registration.0).await?;
        let it = of(tx, &self.forum, self.registration).await?;
        if it.delegation != from {
            return Err(Error::Refused(say::look_again()));
        }
        match it.standing {
            Standing::Active | Standing::Reserve => Ok(it),
            Standing::Withdrawn | Standing::Refused => Err(Error::Refused(say::not_standing())),
        }
    }

    /// What differs, by the words under which steps vouch for it.
    fn fields(&self, it: &Registration) -> Vec<String> {
        [("category", it.category != self.category), ("delegation", it.delegation != self.delegation)]
            .into_iter()
            .filter(|(_, differs)| *differs)
            .map(|(field, _)| field.to_owned())
            .collect()
    }

    /// Writes where it belongs now. The sender's own number comes along, unless somebody there has it.
    async fn put(&self, tx: &mut Tx, it: &Registration, form_version: i64, place: Place) -> Result<()> {
        let (standing, reserve_place) = place.standing();
        let twice = match &it.reference {
            Some(number) if it.delegation != self.delegation => {
                store::by_reference(tx, self.forum.id, self.delegation, number).await?.is_some()
            }
            _ => false,
        };
        if twice {
            store::forget_reference(tx, it.id).await?;
            tx.personal(it.person.0, "ref", json!(it.reference), json!(null));
        }
        let side = store::Side { delegation: self.delegation, category: self.category, form_version };
        store::set_side(tx, it.id, &side).await?;
        store::set_standing(tx, it.id, standing, reserve_place).await?;
        self.tell(tx, it, standing);
        Ok(())
    }

    fn tell(&self, tx: &mut Tx, it: &Registration, standing: Standing) {
        tx.about(Subject::new("person", it.person.0));
        for side in [it.delegation, self.delegation].into_iter().flatten() {
            tx.about(Subject::new("delegation", side.0));
        }
        if it.category != self.category {
            tx.fact("category", json!(it.category), json!(self.category));
        }
        if it.delegation != self.delegation {
            tx.fact("delegation", json!(it.delegation), json!(self.delegation));
        }
        if it.standing != standing {
            tx.fact("standing", it.standing.word(), standing.word());
        }
        tx.changed(Topic::new("registration", self.forum.id.0));
    }

    /// What follows from where it stands now: the part in the delegation that it left, the steps that open again, and what
    /// comes of a place that was got or lost. Answers what is open again, and how it stands.
    async fn settle(
        &self,
        tx: &mut Tx,
        it: &Registration,
        place: Place,
        fields: &[String],
    ) -> Result<(Opened, Entered)> {
        let mut it = it.clone();
        let waits = matches!(place, Place::Waits(_));
        if waits || it.delegation != self.delegation {
            end_part(tx, &it).await?;
        }
        if waits && it.standing == Standing::Active {
            (it.accredited, it.may_enter) = (false, false);
            store::set_progress(tx, it.id, it.step_place, false, false).await?;
            jobs::later(tx, &Withdrawn { registration: it.id }).await?;
        }
        let opened = reopen(tx, &self.forum, &it, fields).await?;
        let taken = opened.steps.first().map_or(it.step_place, |lowest| lowest.place - 1);
        let stands = match (place, self.delegation) {
            (Place::Waits(place), Some(side)) => {
                let at = store::waiting_up_to(tx, self.forum.id, side, self.category, place).await?;
                Entered::Reserve(it.id, at)
            }
            _ => Entered::Active(it.id),
        };
        if it.standing == Standing::Reserve && !waits {
            enter::has_place(tx, self.forum.id, it.id, taken).await?;
        }
        Ok((opened, stands))
    }

    /// One letter, by what matters most to the person; each of them says in which category and for which delegation.
    async fn write_to(&self, tx: &mut Tx, it: &Registration, opened: &Opened, stands: Entered) -> Result<()> {
        let to = To { category: self.category, delegation: self.delegation, ..To::of(it) };
        let news = match stands {
            Entered::Reserve(_, place) => News::OnReserve(place),
            _ if it.standing == Standing::Reserve => News::MovedUp,
            _ if !opened.steps.is_empty() => opened.news(),
            _ => News::Changed,
        };
        letters::post(tx, &self.forum, self.home.as_deref(), &to, &news).await
    }
}

/// Nobody leads a delegation to which they do not belong, or in which they have no place.
async fn end_part(tx: &mut Tx, it: &Registration) -> Result<()> {
    let Some(delegation) = it.delegation else { return Ok(()) };
    let Some(mandate) = mandate(it.part, it.forum.0, delegation.0) else { return Ok(()) };
    rights::end(tx, it.person.0, &mandate).await?;
    store::set_part(tx, it.id, Part::Member).await?;
    tx.fact("role", it.part.word(), Part::Member.word());
    Ok(())
}
