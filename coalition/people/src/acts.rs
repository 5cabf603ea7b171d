//! What people do about themselves: sign in and out, name their keys, end their sessions, choose their language.

use crate::{NamesIn, links, model::PersonId, passkeys, say, store, ways};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
    session,
};
use serde_json::Value as Json;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Webauthn,
};

/// What a browser gets when somebody has signed in.
pub(crate) struct SignedIn {
    /// The secret of its cookie.
    pub cookie: String,
    /// Whose session it is.
    pub name: String,
    /// Where they wanted to go; may be empty.
    pub next: String,
}

/// The browser that somebody signs in with.
pub(crate) struct Browser {
    /// What it calls itself.
    pub agent: String,
    /// The session that it had until now.
    pub leaves: Option<Uuid>,
}

impl Browser {
    /// Ends what was, begins what is.
    async fn signs_in(&self, tx: &mut Tx, person: PersonId, way: &str) -> Result<String> {
        if let Some(before) = self.leaves {
            session::end(tx, before).await?;
        }
        tx.about(store::subject(person));
        tx.fact("way", Json::Null, way);
        session::open(tx, Some(person.0), None, &self.agent).await
    }
}

/// The button of a sign-in link was pressed.
pub(crate) struct SignInByLink {
    pub secret: String,
    pub browser: Browser,
}

impl Act for SignInByLink {
    type Out = SignedIn;
    const VERB: &'static str = "person.signed_in";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<SignedIn> {
        let link = links::by_secret(tx, &self.secret).await?.ok_or(Error::Gone)?;
        let person = store::by_id(tx, link.person).await?.ok_or(Error::Gone)?;
        if !links::use_up(tx, link.id).await? {
            return Err(Error::Gone);
        }
        if !link.reusable && !ways::link_is_enough(tx, &person).await? {
            return Err(Error::Refused(say::own_way_in_needed()));
        }
        let cookie = self.browser.signs_in(tx, person.id, "link").await?;
        Ok(SignedIn { cookie, name: person.name, next: link.next })
    }
}

/// A passkey was used.
pub(crate) struct SignInByPasskey {
    pub site: Webauthn,
    pub credential: PublicKeyCredential,
    pub browser: Browser,
}

impl Act for SignInByPasskey {
    type Out = SignedIn;
    const VERB: &'static str = "person.signed_in";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<SignedIn> {
        let state: DiscoverableAuthentication =
            passkeys::end(tx, &self.credential.response.client_data_json, None).await?;
        let (handle, credential) =
            self.site.identify_discoverable_authentication(&self.credential).map_err(not_accepted)?;
        let key = passkeys::by_credential(tx, credential).await?.filter(|key| key.person.0 == handle);
        let mut key = key.ok_or_else(|| Error::Refused(say::passkey_unknown()))?;
        let result = self
            .site
            .finish_discoverable_authentication_v2(&self.credential, state, &key.body.0)
            .map_err(not_accepted)?;
        key.body.0.update_credential(&result);
        passkeys::used(tx, key.id, key.body.0).await?;
        let person = store::by_id(tx, key.person).await?.ok_or(Error::Gone)?;
        let cookie = self.browser.signs_in(tx, person.id, "passkey").await?;
        Ok(SignedIn { cookie, name: person.name, next: String::new() })
    }
}

/// What an authenticator or browser did wrong is for the log; the person is told that it was not accepted.
fn not_accepted(error: webauthn_rs::prelude::WebauthnError) -> Error {
    tracing::info!(%error, "a passkey was not accepted");
    Error::Refused(say::passkey_unknown())
}

/// Nobody but the person may do it.
fn only(person: PersonId, by: &By) -> Result<()> {
    match by.person() {
        Some(id) if id == person.0 => Ok(()),
        Some(_) => Err(Error::Forbidden),
        None => Err(Error::SignIn),
    }
}

/// A person leaves this browser.
pub(crate) struct SignOut {
    pub person: PersonId,
    pub session: Uuid,
}

impl Act for SignOut {
    type Out = ();
    const VERB: &'static str = "person.signed_out";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(store::subject(self.person));
        session::end(tx, self.session).await?;
        Ok(())
    }
}

/// A person ends a session of theirs elsewhere.
pub(crate) struct EndSession {
    pub person: PersonId,
    pub session: Uuid,
}

impl Act for EndSession {
    type Out = ();
    const VERB: &'static str = "person.session_ended";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(store::subject(self.person));
        let theirs = session::of_person(tx, self.person.0).await?;
        if !theirs.iter().any(|it| it.id == self.session) {
            return Err(Error::NotFound);
        }
        session::end(tx, self.session).await?;
        Ok(())
    }
}

/// A person ends every session of theirs but the one they are in. Answers how many.
pub(crate) struct EndOtherSessions {
    pub person: PersonId,
    pub stays: Option<Uuid>,
}

impl Act for EndOtherSessions {
    type Out = usize;
    const VERB: &'static str = "person.session_ended";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        tx.about(store::subject(self.person));
        let theirs = session::of_person(tx, self.person.0).await?;
        let others: Vec<Uuid> =
            theirs.into_iter().map(|it| it.id).filter(|id| Some(*id) != self.stays).collect();
        for id in &others {
            session::end(tx, *id).await?;
        }
        Ok(others.len())
    }
}

/// A person chooses the language that they are written to in.
pub(crate) struct ChooseLanguage {
    pub person: PersonId,
    pub language: String,
}

impl Act for ChooseLanguage {
    type Out = ();
    const VERB: &'static str = "person.language_chosen";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let person = store::by_id(tx, self.person).await?.ok_or(Error::NotFound)?;
        let mut entered = person.as_entered();
        entered.language.clone_from(&self.language);
        store::change(tx, self.person, &entered).await?;
        Ok(())
    }
}

/// A person chooses the script in which they see foreign names.
pub(crate) struct ChooseNamesIn {
    pub person: PersonId,
    pub names_in: NamesIn,
}

impl Act for ChooseNamesIn {
    type Out = ();
    const VERB: &'static str = "person.script_chosen";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = store::names_in(tx, self.person).await?;
        store::set_names_in(tx, self.person, self.names_in).await?;
        tx.about(store::subject(self.person));
        tx.fact("names_in", before.word(), self.names_in.word());
        Ok(())
    }
}

/// A person's authenticator has made a passkey.
pub(crate) struct AddPasskey {
    pub person: PersonId,
    pub site: Webauthn,
    pub credential: RegisterPublicKeyCredential,
    pub name: String,
}

impl Act for AddPasskey {
    type Out = ();
    const VERB: &'static str = "person.passkey_added";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let client_data = &self.credential.response.client_data_json;
        let state: PasskeyRegistration = passkeys::end(tx, client_data, Some(self.person)).await?;
        let key = self.site.finish_passkey_registration(&self.credential, &state).map_err(not_accepted)?;
        if passkeys::by_credential(tx, key.cred_id().as_ref()).await?.is_some() {
            return Err(Error::Refused(say::passkey_known()));
        }
        if passkeys::of(tx, self.person).await?.len() >= passkeys::PASSKEYS_MAX {
            return Err(Error::Refused(say::passkeys_enough(passkeys::PASSKEYS_MAX)));
        }
        passkeys::keep(tx, self.person, key, &self.name).await?;
        tx.about(store::subject(self.person));
        tx.personal(self.person.0, "passkey", Json::Null, self.name.as_str());
        Ok(())
    }
}

/// A person gives a passkey of theirs another name.
pub(crate) struct RenamePasskey {
    pub person: PersonId,
    pub passkey: Uuid,
    pub name: String,
}

impl Act for RenamePasskey {
    type Out = ();
    const VERB: &'static str = "person.passkey_renamed";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before =
            passkeys::rename(tx, self.person, self.passkey, &self.name).await?.ok_or(Error::NotFound)?;
        tx.about(store::subject(self.person));
        tx.personal(self.person.0, "passkey", before, self.name.as_str());
        Ok(())
    }
}

/// A person removes a passkey of theirs; not the only way in of somebody who acts for others.
pub(crate) struct RemovePasskey {
    pub person: PersonId,
    pub passkey: Uuid,
}

impl Act for RemovePasskey {
    type Out = ();
    const VERB: &'static str = "person.passkey_removed";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only(self.person, by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("passkeys of", self.person.0).await?;
        let before = passkeys::remove(tx, self.person, self.passkey).await?.ok_or(Error::NotFound)?;
        if ways::acts_for_others(tx, self.person).await? && !ways::has_own(tx, self.person).await? {
            return Err(Error::Refused(say::passkey_last()));
        }
        tx.about(store::subject(self.person));
        tx.personal(self.person.0, "passkey", before, Json::Null);
        Ok(())
    }
}
