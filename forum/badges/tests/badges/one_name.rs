//! People who have one name.

use super::{desk, rooms};
use world::on_both;

#[tokio::test]
async fn somebody_with_one_name_is_added_at_the_desk() {
    on_both(rooms, async |world| {
        let mut desk = desk(&world).await;
        let form = desk.get("/en/desk/new").await;
        let family = form.between("id=\"f-family_name\"", ">");
        assert!(!family.contains("required"), "{family}");
        let added = desk.post("/en/desk/new", &[("given_name", "Suharto"), ("category", "guest")]).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let nameless = desk.post("/en/desk/new", &[("category", "guest")]).await;
        assert_eq!(nameless.status, 422, "somebody without any name is nobody");
    })
    .await;
}
