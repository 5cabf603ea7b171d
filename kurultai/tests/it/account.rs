//! One's own account, where all rooms are there.

use crate::{histories::who_has_answered, whole_house};
use world::on_both;

#[tokio::test]
async fn an_account_leads_whoever_takes_part_to_where_they_correct_what_is_wrong() {
    on_both(whole_house, async |world| {
        let (_, ana) = who_has_answered(&world).await;
        let account = world.client().sign_in(ana).await.get("/en/account").await;
        assert!(account.body.contains("<a class=\"button\" href=\"/en/registration\">"), "{}", account.body);
        let nobody = world.person("Nuno").await;
        let account = world.client().sign_in(nobody).await.get("/en/account").await;
        assert!(!account.body.contains("<a class=\"button\" href=\"/en/registration\">"), "{}", account.body);
    })
    .await;
}
