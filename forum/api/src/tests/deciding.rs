//! Steps are taken, refused and opened again by programs.

use super::program::{Program, id, places, registered, rooms, told};
use serde_json::json;
use world::on_both;

#[tokio::test]
async fn a_step_is_taken_opened_again_and_refused() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let path = format!("/api/v1/registrations/{}", id(&registered(&program, "Aigul").await));
        let unknown = program.post(&format!("{path}/acceptance"), json!({"step": "blessed"})).await;
        assert_eq!((unknown.status, places(&unknown)), (422, vec!["#/step".to_owned()]));
        let taken = told(&program.post(&format!("{path}/acceptance"), json!({"step": "checked"})).await);
        assert_eq!(
            (&taken["accredited"], &taken["may_enter"], &taken["step"]),
            (&json!(true), &json!(true), &json!("checked"))
        );
        let twice = program.post(&format!("{path}/acceptance"), json!({"step": "checked"})).await;
        assert_eq!(twice.status, 409);
        let opened = told(&program.post(&format!("{path}/reopening"), json!({"step": "checked"})).await);
        assert_eq!((&opened["accredited"], &opened["step_place"]), (&json!(false), &json!(0)));
        assert_eq!(program.post(&format!("{path}/refusal"), json!({})).await.status, 422);
        let refused = told(&program.post(&format!("{path}/refusal"), json!({"reason": "unknown"})).await);
        assert_eq!(refused["standing"], "refused");
    })
    .await;
}
